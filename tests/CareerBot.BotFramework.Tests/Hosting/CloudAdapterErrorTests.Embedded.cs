using System.Net.Sockets;

namespace CareerBot.BotFramework.Tests.Hosting;

public sealed class CloudAdapterErrorTests : IAsyncLifetime
{
    private ChannelHost _channel;
    private BotHost _echo;

    public async Task InitializeAsync()
    {
        _channel = await ChannelHost.StartAsync();
        _echo = await BotHost.EchoAsync();
    }

    public async Task DisposeAsync()
    {
        await _echo.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{bad")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":5,"attachments":1}""")]
    [InlineData("""{"type":"message","serviceUrl":"http://localhost","conversation":"c"}""")]
    public async Task What_is_no_activity_is_a_bad_request(string body) => await AssertErrorAsync(await _echo.PostAsync(body), 400, "BadSyntax");

    [Fact]
    public async Task Deep_nesting_is_a_bad_request()
    {
        var body = $$"""{"type":"message","channelData":{{new string('[', 5000)}}{{new string(']', 5000)}}}""";
        await AssertErrorAsync(await _echo.PostAsync(body), 400, "BadSyntax");
    }

    [Theory]
    [InlineData("serviceUrl")]
    [InlineData("conversation")]
    [InlineData("from")]
    [InlineData("recipient")]
    public async Task Activity_that_cannot_be_replied_to_is_a_bad_request(string missing)
    {
        var activity = _channel.Activity();
        activity.Remove(missing);
        Assert.Contains(missing, await AssertErrorAsync(await _echo.PostAsync(activity), 400, "BadSyntax"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("relative")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    public async Task Service_url_must_be_http(string serviceUrl)
    {
        var activity = _channel.Activity();
        activity["serviceUrl"] = serviceUrl;
        await AssertErrorAsync(await _echo.PostAsync(activity), 400, "BadSyntax");
    }

    [Fact]
    public async Task Expected_replies_need_no_service_url()
    {
        var activity = _channel.Activity();
        activity.Remove("serviceUrl");
        activity["deliveryMode"] = "expectReplies";
        using var response = await _echo.PostAsync(activity);
        Assert.Contains("echo xin chào", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_post_is_allowed(string method) => await AssertErrorAsync(await _echo.PostAsync("{}", method: method), 405, "MethodNotAllowed");

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("nonsense")]
    public async Task Only_json_is_taken(string contentType) => await AssertErrorAsync(await _echo.PostAsync("{}", contentType), 415, "UnsupportedMediaType");

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/vnd.microsoft.activity+json")]
    [InlineData(null)]
    public async Task Json_by_any_name_is_taken(string contentType)
    {
        using var response = await _echo.PostAsync(_channel.Activity().ToJsonString(), contentType);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Large_body_is_refused() =>
        await AssertErrorAsync(await _echo.PostAsync(_channel.Activity(text: new string('x', 200_000))), 413, "PayloadTooLarge");

    [Theory]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic x")]
    public async Task Authorization_is_ignored_without_an_app_id(string authorization)
    {
        using var response = await _echo.PostAsync(_channel.Activity(), authorization);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Refusal_of_the_channel_reaches_the_turn_with_status_and_body()
    {
        Exception error = null;
        await using var bot = await BotHost.EchoAsync(adapter => adapter.OnTurnError = (_, e) => { error = e; return Task.CompletedTask; });
        _channel.Status = 404;
        _channel.Body = """{"error":{"code":"ConversationNotFound","message":"gone"}}""";
        using var response = await bot.PostAsync(_channel.Activity());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var refusal = Assert.IsType<ErrorResponseException>(error);
        Assert.Equal((HttpStatusCode.NotFound, "ConversationNotFound", _channel.Body), (refusal.Response.StatusCode, refusal.Body.Error.Code, refusal.Response.Content));
    }

    [Fact]
    public async Task Answer_that_is_no_json_does_not_matter()
    {
        _channel.Body = "OK";
        using var response = await _echo.PostAsync(_channel.Activity());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Dead_channel_reaches_the_turn_and_the_bot_lives_on()
    {
        Exception error = null;
        await using var bot = await BotHost.EchoAsync(adapter => adapter.OnTurnError = (_, e) => { error = e; return Task.CompletedTask; });
        var activity = _channel.Activity();
        activity["serviceUrl"] = "http://127.0.0.1:1";
        using (var response = await bot.PostAsync(activity)) Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.IsType<HttpRequestException>(error);
        using var next = await bot.PostAsync(_channel.Activity());
        Assert.Single(_channel.Calls);
    }

    [Fact]
    public async Task Exception_without_a_handler_is_500()
    {
        await using var bot = await BotHost.StartAsync((_, _) => throw new FormatException());
        using var response = await bot.PostAsync(_channel.Activity());
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task Client_that_disconnects_cancels_the_turn_and_the_bot_lives_on()
    {
        var started = new TaskCompletionSource();
        var cancelled = new TaskCompletionSource();
        await using var bot = await BotHost.StartAsync(async (turn, token) =>
        {
            if (turn.Activity.Text != "wait") return;
            await using var registration = token.Register(() => cancelled.SetResult());
            started.SetResult();
            await cancelled.Task;
            token.ThrowIfCancellationRequested();
        });
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(IPAddress.Loopback, bot.Port);
            var body = Encoding.UTF8.GetBytes(_channel.Activity(text: "wait").ToJsonString());
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"));
            await client.GetStream().WriteAsync(body);
            await started.Task;
        }
        await cancelled.Task;
        using var response = await bot.PostAsync(_channel.Activity());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static async Task<string> AssertErrorAsync(HttpResponseMessage response, int status, string code)
    {
        using (response)
        {
            Assert.Equal(status, (int)response.StatusCode);
            var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())["error"];
            Assert.Equal(code, (string)error["code"]);
            var message = (string)error["message"];
            Assert.False(string.IsNullOrWhiteSpace(message));
            Assert.DoesNotContain("System.", message, StringComparison.Ordinal);
            Assert.DoesNotContain(" at ", message, StringComparison.Ordinal);
            return message;
        }
    }
}
