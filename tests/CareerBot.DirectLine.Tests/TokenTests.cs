using CareerBot.DirectLine.Access;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.DirectLine.Tests;

public sealed class TokenTests
{
    private const string Secret = "a-secret-of-a-server";

    [Fact]
    public async Task A_token_is_made_without_troubling_the_bot()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = new DirectLineClient(host);
        var answer = await client.GenerateAsync("""{"user":{"id":"dl_1","name":"An"}}""");
        Assert.Equal(24 * 60 * 60, (int)answer["expires_in"]!);
        Assert.Null(await host.Services.GetRequiredService<IConversationLog>().FindAsync(client.ConversationId));
    }

    [Fact]
    public async Task Where_the_site_demands_it_the_secret_makes_tokens()
    {
        await using var host = await DirectLineHost.EchoAsync(("DirectLine:Secret", Secret), ("DirectLine:TokensWithoutSecret", "false"));
        using var client = new DirectLineClient(host);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.CallAsync(HttpMethod.Post, "tokens/generate")).Status);
        client.Token = "wrong";
        Assert.Equal(HttpStatusCode.Forbidden, (await client.CallAsync(HttpMethod.Post, "tokens/generate")).Status);
        client.Token = Secret;
        Assert.Equal(HttpStatusCode.OK, (await client.CallAsync(HttpMethod.Post, "tokens/generate")).Status);
    }

    [Fact]
    public async Task The_secret_begins_and_reaches_every_conversation()
    {
        await using var host = await DirectLineHost.EchoAsync(("DirectLine:Secret", Secret));
        using var visitor = await DirectLineClient.StartAsync(host);
        using var server = new DirectLineClient(host) { Token = Secret };
        Assert.Equal(HttpStatusCode.OK, (await server.CallAsync(HttpMethod.Get, $"conversations/{visitor.ConversationId}/activities")).Status);
        Assert.Equal(HttpStatusCode.Created, (await server.BeginAsync()).Status);
        Assert.NotEqual(visitor.ConversationId, server.ConversationId);
    }

    [Fact]
    public async Task A_refreshed_token_opens_the_same_conversation()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host, "dl_1");
        host.Time.Advance(TimeSpan.FromHours(23));
        var refreshed = await client.OkAsync(HttpMethod.Post, "tokens/refresh");
        Assert.Equal(client.ConversationId, (string?)refreshed["conversationId"]);
        client.Token = (string)refreshed["token"]!;
        host.Time.Advance(TimeSpan.FromHours(2));
        var id = await client.SayAsync("hi");
        Assert.Equal("dl_1", (string?)(await client.PollAsync()).Activities.Single(activity => (string?)activity["id"] == id)["from"]!["id"]);
    }

    [Theory]
    [InlineData("POST", "tokens/refresh")]
    [InlineData("POST", "conversations")]
    [InlineData("GET", "conversations/{0}/activities")]
    [InlineData("POST", "conversations/{0}/activities")]
    [InlineData("GET", "conversations/{0}")]
    public async Task An_expired_token_is_said_to_be_expired(string method, string call)
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        host.Time.Advance(TimeSpan.FromHours(24));
        var (status, answer) = await client.CallAsync(new HttpMethod(method), string.Format(System.Globalization.CultureInfo.InvariantCulture, call, client.ConversationId));
        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (status, (string?)answer["error"]!["code"]));
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_only()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var one = await DirectLineClient.StartAsync(host);
        using var other = await DirectLineClient.StartAsync(host);
        foreach (var (method, call) in new[] { (HttpMethod.Get, "/activities"), (HttpMethod.Post, "/activities"), (HttpMethod.Get, ""), (HttpMethod.Post, "/upload") })
            Assert.Equal(HttpStatusCode.Forbidden, (await one.CallAsync(method, $"conversations/{other.ConversationId}{call}")).Status);
    }

    [Fact]
    public async Task Tokens_of_another_key_or_another_kind_are_refused()
    {
        await using var host = await DirectLineHost.EchoAsync();
        await using var elsewhere = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var foreign = await DirectLineClient.StartAsync(elsewhere);
        var streamToken = client.StreamUrl.Query.Split("t=")[1];
        string[] wrong = [foreign.Token, streamToken, client.Token[..^3], client.Token + "x", "x", "a.b.c", "eyJhbGciOiJub25lIn0." + client.Token.Split('.')[1] + "."];
        foreach (var token in wrong)
        {
            using var caller = new DirectLineClient(host) { Token = token };
            Assert.Equal(HttpStatusCode.Forbidden, (await caller.CallAsync(HttpMethod.Post, "tokens/refresh")).Status);
        }
    }

    [Fact]
    public async Task No_token_is_no_access()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        client.Token = "";
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.CallAsync(HttpMethod.Get, $"conversations/{client.ConversationId}/activities")).Status);
    }

    [Fact]
    public async Task An_unknown_conversation_is_not_found()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = new DirectLineClient(host);
        await client.GenerateAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await client.CallAsync(HttpMethod.Get, $"conversations/{client.ConversationId}/activities")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.CallAsync(HttpMethod.Get, "conversations/nowhere")).Status);
    }

    [Fact]
    public void A_key_is_made_once_and_is_nobody_elses_to_read()
    {
        var folder = Directory.CreateTempSubdirectory("careerbot-key");
        var made = SigningKey.Load("", folder.FullName);
        Assert.Equal(made, SigningKey.Load("", folder.FullName));
        Assert.NotEqual(made, SigningKey.Load("", folder: null));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Assert.Single(folder.GetFiles()).FullName));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_short_key_is_refused() => Assert.Throws<InvalidOperationException>(() => SigningKey.Load("short", folder: null));

    [Fact]
    public async Task Tokens_never_reach_the_log()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var socket = await client.OpenAsync(client.StreamUrl);
        await client.SayAsync("what I said");
        await socket.NextAsync(3);
        Assert.NotEmpty(host.Logs.Text);
        Assert.DoesNotContain(client.Token, host.Logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(client.StreamUrl.Query.Split("t=")[1], host.Logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("what I said", host.Logs.Text, StringComparison.Ordinal);
    }
}
