namespace CareerBot.BotFramework.Tests.Hosting;

public sealed class InspectionTests : IAsyncLifetime
{
    private readonly UserState _user = new(new MemoryStorage());
    private readonly ConversationState _conversation = new(new MemoryStorage());
    private ChannelHost _channel;
    private ChannelHost _inspector;
    private BotHost _bot;

    public async Task InitializeAsync()
    {
        _channel = await ChannelHost.StartAsync();
        _inspector = await ChannelHost.StartAsync();
        var inspection = new InspectionMiddleware(new InspectionState(new MemoryStorage()), _user, _conversation);
        var name = _user.CreateProperty<string>("name");
        _bot = await BotHost.StartAsync(
            async (turn, token) =>
            {
                await name.SetAsync(turn, "Lan", token);
                await turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: token);
            },
            adapter => adapter.Use(inspection));
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _inspector.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task Open_answers_with_the_command_to_attach()
    {
        var trace = await OpenAsync();
        Assert.Equal(("trace", "Command", "https://www.botframework.com/schemas/command"), ((string)trace["type"], (string)trace["name"], (string)trace["valueType"]));
        Assert.Matches("^/INSPECT attach [0-9a-f-]{36}$", (string)trace["value"]);
    }

    [Fact]
    public async Task Attached_inspector_sees_activities_and_state()
    {
        await AttachAsync();
        Assert.Equal("Attached to session, all traffic is being replicated for inspection.", (string)Assert.Single(_channel.Calls).Body["text"]);
        await SayAsync("lương?");
        Assert.Equal(["ReceivedActivity", "SentActivity", "BotState"], _inspector.Calls.Select(c => (string)c.Body["name"]));
        Assert.All(_inspector.Calls, c => Assert.Equal("/v3/conversations/i-1%7Cdebug/activities", c.Path));
        var calls = _inspector.Calls.ToArray();
        Assert.Equal(("lương?", "echo lương?", "Lan"), ((string)calls[0].Body["value"]["text"], (string)calls[1].Body["value"]["text"], (string)calls[2].Body["value"]["userState"]["name"]));
        Assert.True(calls[2].Body["value"].AsObject().ContainsKey("conversationState"));
    }

    [Fact]
    public async Task Command_may_follow_a_mention()
    {
        var command = (string)(await OpenAsync())["value"];
        var activity = _channel.Activity(text: "<at>Bot</at> " + command);
        activity["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>Bot</at>", ["mentioned"] = new JsonObject { ["id"] = "b-1" } });
        using var response = await _bot.PostAsync(activity);
        Assert.StartsWith("Attached", (string)Assert.Single(_channel.Calls).Body["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_session_is_said_to_be_unknown()
    {
        await SayAsync("/INSPECT attach 123");
        Assert.Equal("Open session with id 123 does not exist.", (string)Assert.Single(_channel.Calls).Body["text"]);
    }

    [Fact]
    public async Task Other_conversations_are_not_seen()
    {
        await AttachAsync();
        using var response = await _bot.PostAsync(_channel.Activity(conversationId: "other"));
        Assert.Empty(_inspector.Calls);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    public async Task Inspector_that_fails_is_dropped_and_the_turn_goes_on(int status)
    {
        await AttachAsync();
        _inspector.Status = status;
        await SayAsync("1");
        await SayAsync("2");
        Assert.Equal(["echo 1", "echo 2"], _channel.Calls.Skip(1).Select(c => (string)c.Body["text"]));
        Assert.Single(_inspector.Calls);
    }

    private async Task<JsonNode> OpenAsync()
    {
        var activity = _inspector.Activity(text: "/INSPECT open", conversationId: "i-1|debug");
        activity.Remove("id");
        using var response = await _bot.PostAsync(activity);
        Assert.True(_inspector.Calls.TryDequeue(out var call));
        return call.Body;
    }

    private async Task AttachAsync() => await SayAsync((string)(await OpenAsync())["value"]);

    private async Task SayAsync(string text)
    {
        using var response = await _bot.PostAsync(_channel.Activity(text: text));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
