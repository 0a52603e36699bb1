namespace CareerBot.DirectLine.Tests;

public sealed class ConversationTests
{
    [Fact]
    public async Task A_conversation_is_created_and_then_found()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = new DirectLineClient(host);
        await client.GenerateAsync();
        var (status, answer) = await client.BeginAsync();
        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal(client.ConversationId, (string?)answer["conversationId"]);
        Assert.NotNull(answer["token"]);
        Assert.Equal("ws", client.StreamUrl.Scheme);
        Assert.Equal(HttpStatusCode.OK, (await client.BeginAsync(body: "")).Status);
    }

    [Fact]
    public async Task A_user_in_the_token_is_greeted_at_the_start_once()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host, "dl_1");
        using var socket = await client.OpenAsync(client.StreamUrl);
        Assert.Equal(["hello dl_1"], await socket.TextsAsync(1));
        await client.BeginAsync();
        await client.SayAsync("a");
        Assert.Equal(["a", "echo a"], await socket.TextsAsync(2));
    }

    [Fact]
    public async Task A_user_that_no_token_names_is_greeted_before_the_first_message()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var socket = await client.OpenAsync(client.StreamUrl);
        await client.SayAsync("a", from: "me");
        Assert.Equal(["a", "hello me", "echo a"], await socket.TextsAsync(3));
    }

    [Fact]
    public async Task What_the_user_said_comes_back_with_its_own_id_and_the_servers()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host, "dl_1");
        var id = await client.SayAsync("a", clientId: "my-own", from: "somebody else");
        var echo = Assert.Single((await client.PollAsync()).Activities, activity => (string?)activity["id"] == id);
        Assert.Equal("my-own", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.Equal(("dl_1", "An", "user"), ((string?)echo["from"]!["id"], (string?)echo["from"]!["name"], (string?)echo["from"]!["role"]));
        Assert.Equal("directline", (string?)echo["channelId"]);
        Assert.Equal(client.ConversationId, (string?)echo["conversation"]!["id"]);
    }

    [Fact]
    public async Task An_id_of_a_token_cannot_be_claimed_without_one()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        await client.SayAsync("a", from: "dl_1");
        Assert.NotEqual("dl_1", (string?)(await client.PollAsync()).Activities[0]["from"]!["id"]);
    }

    [Fact]
    public async Task A_repeated_message_is_one_message()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var socket = await client.OpenAsync(client.StreamUrl);
        var ids = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.SayAsync("a", clientId: "same")));
        await client.SayAsync("b");
        Assert.Single(ids.Distinct(StringComparer.Ordinal));
        Assert.Equal(["a", "b", "echo a", "echo b", "hello someone"], (await socket.TextsAsync(5)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Everything_comes_in_one_order_and_each_reply_names_its_question()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var socket = await client.OpenAsync(client.StreamUrl);
        var ids = new List<string>();
        for (var i = 0; i < 20; i++)
            ids.Add(await client.SayAsync($"{i}"));
        var activities = await socket.NextAsync(41);
        var sequences = activities.Select(activity => (int)activity["channelData"]!["webchat:sequence-id"]!).ToArray();
        var times = activities.Select(activity => (DateTimeOffset)activity["timestamp"]!).ToArray();
        Assert.Equal(sequences.Order().Distinct(), sequences);
        Assert.Equal(times.Order().Distinct(), times);
        Assert.Equal(ids, activities.Select(activity => (string?)activity["replyToId"]).OfType<string>());
    }

    [Fact]
    public async Task Polling_goes_on_from_its_watermark()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        Assert.Empty((await client.PollAsync()).Activities);
        await client.SayAsync("a");
        using (var socket = await client.OpenAsync(client.StreamUrl))
            await socket.NextAsync(3);
        var (all, watermark) = await client.PollAsync();
        Assert.Equal(3, all.Count);
        var (none, same) = await client.PollAsync(watermark);
        Assert.Empty(none);
        Assert.Equal(watermark, same);
        Assert.Equal(Uri.EscapeDataString(watermark), watermark);
    }

    [Fact]
    public async Task The_address_of_the_stream_is_the_public_one()
    {
        await using var host = await DirectLineHost.EchoAsync(("DirectLine:PublicUrl", "https://bot.example/chat/"));
        using var client = await DirectLineClient.StartAsync(host);
        Assert.StartsWith("wss://bot.example/chat/v3/directline/conversations/", client.StreamUrl.ToString(), StringComparison.Ordinal);
        client.Origin = "https://bot.example";
        Assert.Equal(HttpStatusCode.OK, (await client.BeginAsync()).Status);
    }

    [Fact]
    public async Task A_hundred_conversations_at_once_do_not_mix()
    {
        await using var host = await DirectLineHost.EchoAsync();
        var clients = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => DirectLineClient.StartAsync(host)));
        await Task.WhenAll(clients.Select(async client =>
        {
            using var socket = await client.OpenAsync(client.StreamUrl);
            await client.SayAsync(client.ConversationId);
            Assert.Equivalent(new[] { client.ConversationId, $"echo {client.ConversationId}", "hello someone" }, await socket.TextsAsync(3), strict: true);
        }));
        foreach (var client in clients)
            client.Dispose();
    }
}
