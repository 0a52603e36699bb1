namespace CareerBot.DirectLine.Tests;

public sealed class HostileRequestTests
{
    [Fact]
    public async Task Bad_bodies_are_refused_with_a_reason_and_harm_nobody()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        string[] bodies =
        [
            "", " ", "{bad", "null", "[]", "{}", "5", "\"x\"", """{"type":""}""", """{"type":"message","text":{}}""",
            """{"type":"message","channelData":"x"}""", """{"type":"message","channelData":[1]}""",
            """{"type":"message","channelData":{"a":1,"a":2}}""", """{"type":"message","from":"me"}""",
            """{"type":"message","timestamp":"yesterday"}""", """{"type":"message","entities":[1]}""",
            """{"type":"message","attachments":{}}""", """{"type":"conversationUpdate","membersAdded":[{"id":"x"}]}""",
            """{"type":"trace"}""", $$"""{"type":"message","value":{{new string('[', 5000)}}{{new string(']', 5000)}}}""",
        ];
        foreach (var body in bodies)
        {
            var (status, answer) = await client.CallAsync(HttpMethod.Post, $"conversations/{client.ConversationId}/activities", body);
            Assert.True(status == HttpStatusCode.BadRequest, $"{status} for {body[..Math.Min(60, body.Length)]}");
            Assert.NotEmpty((string)answer["error"]!["message"]!);
        }

        Assert.Empty((await client.PollAsync()).Activities);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"\ud83d\u0000 x"}""")]
    [InlineData("""{"type":"message","text":"x","id":"mine","replyToId":"yours","timestamp":"1999-01-01T00:00:00Z"}""")]
    [InlineData("""{"type":"message","text":"x","channelId":"emulator","conversation":{"id":"other"},"serviceUrl":"http://evil.example","recipient":{"id":"x"}}""")]
    [InlineData("""{"type":"message","text":"x","from":{"id":"\u0000\n","role":"bot"},"locale":"xx-nonsense"}""")]
    [InlineData("""{"type":"invoke","name":"x"}""")]
    [InlineData("""{"type":"event","name":"webchat/join","value":{"language":"vi"}}""")]
    [InlineData("""{"type":"unheardOf"}""")]
    public async Task Strange_activities_are_taken_as_the_users_own(string body)
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        var answer = await client.OkAsync(HttpMethod.Post, $"conversations/{client.ConversationId}/activities", body);
        var activity = (await client.PollAsync()).Activities[0];
        Assert.Equal((string?)answer["id"], (string?)activity["id"]);
        Assert.Equal("user", (string?)activity["from"]!["role"]);
        Assert.Equal(client.ConversationId, (string?)activity["conversation"]!["id"]);
        Assert.StartsWith("2026-11-24", (string?)activity["timestamp"], StringComparison.Ordinal);
        Assert.Null(activity["serviceUrl"]);
        Assert.Null(activity["replyToId"]);
    }

    [Fact]
    public async Task A_large_message_is_refused_and_the_refusal_arrives()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        var call = $"conversations/{client.ConversationId}/activities";
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await client.CallAsync(HttpMethod.Post, call, new string('x', 10_000_000))).Status);
        using var chunked = new PushedContent(10_000_000);
        using var response = await client.SendAsync(HttpMethod.Post, call, chunked);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("PayloadTooLarge", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conversations/..%2f..%2fetc%2fpasswd")]
    [InlineData("conversations/%01/activities")]
    [InlineData("conversations/'%20OR%201=1/activities")]
    [InlineData("attachments/..%2f..%2fdirectline.key/x")]
    [InlineData("attachments/%2e%2e/directline.key")]
    [InlineData("nothing")]
    public async Task Paths_lead_nowhere(string call)
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        var (status, answer) = await client.CallAsync(HttpMethod.Get, call);
        Assert.Contains(status, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        Assert.NotEmpty((string)answer["error"]!["code"]!);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    public async Task A_made_up_watermark_is_refused(string watermark)
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.CallAsync(HttpMethod.Get, $"conversations/{client.ConversationId}/activities?watermark={watermark}")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.CallAsync(HttpMethod.Get, $"conversations/{client.ConversationId}?watermark={watermark}")).Status);
    }

    [Theory]
    [InlineData("{bad")]
    [InlineData("null")]
    [InlineData("""{"user":5}""")]
    [InlineData("""{"user":{"id":" x"}}""")]
    [InlineData("""{"user":{"id":"\u0000"}}""")]
    [InlineData("""{"trustedOrigins":[""]}""")]
    public async Task A_bad_wish_for_a_token_is_refused(string body)
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = new DirectLineClient(host);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.CallAsync(HttpMethod.Post, "tokens/generate", body)).Status);
    }

    [Fact]
    public async Task A_flood_is_refused_where_no_person_comes()
    {
        await using var host = await DirectLineHost.EchoAsync(("DirectLine:MessagesPerMinute", "10"));
        using var client = await DirectLineClient.StartAsync(host);
        using var other = await DirectLineClient.StartAsync(host);
        for (var i = 0; i < 10; i++)
            await client.SayAsync($"{i}");
        var (status, answer) = await client.CallAsync(HttpMethod.Post, $"conversations/{client.ConversationId}/activities", """{"type":"message"}""");
        Assert.Equal((HttpStatusCode.BadRequest, "RateLimitExceeded"), (status, (string?)answer["error"]!["code"]));
        await other.SayAsync("not me");
        host.Time.Advance(TimeSpan.FromSeconds(13));
        await client.SayAsync("again");
        Assert.Equal(11, (await client.PollAsync()).Activities.Count(activity => (string?)activity["from"]!["role"] == "user"));
    }

    private sealed class PushedContent(int length) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var block = new byte[100_000];
            for (var sent = 0; sent < length; sent += block.Length)
                await stream.WriteAsync(block);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
