using System.Globalization;

namespace CareerBot.BotFramework.Tests.Hosting;

public sealed class CloudAdapterReplyTests : IAsyncLifetime
{
    private ChannelHost _channel;

    public async Task InitializeAsync() => _channel = await ChannelHost.StartAsync();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Fact]
    public async Task Reply_goes_to_the_activity_that_it_answers()
    {
        await using var bot = await BotHost.EchoAsync();
        using var response = await bot.PostAsync(_channel.Activity());
        Assert.Equal((HttpStatusCode.OK, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        var call = Assert.Single(_channel.Calls);
        Assert.Equal(("POST", "/v3/conversations/c-1%7Clivechat/activities/in-1"), (call.Method, call.Path));
        Assert.Equal(("echo xin chào", "b-1", "u-1", "in-1", "c-1|livechat", "emulator"), ((string)call.Body["text"], (string)call.Body["from"]["id"], (string)call.Body["recipient"]["id"], (string)call.Body["replyToId"], (string)call.Body["conversation"]["id"], (string)call.Body["channelId"]));
        Assert.Null(call.Authorization);
        Assert.Contains("Microsoft-BotFramework/3.1", call.UserAgent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "a/b?c#d", "x y", "/v3/conversations/a%2Fb%3Fc%23d/activities/x%20y")]
    [InlineData("/base", "việt", "1", "/base/v3/conversations/vi%E1%BB%87t/activities/1")]
    [InlineData("/base/", "c", "1", "/base/v3/conversations/c/activities/1")]
    public async Task Ids_are_escaped_and_the_slash_after_the_service_url_is_optional(string suffix, string conversationId, string id, string path)
    {
        await using var bot = await BotHost.EchoAsync();
        var activity = _channel.Activity(conversationId: conversationId);
        activity["id"] = id;
        activity["serviceUrl"] = _channel.Url + suffix;
        using var response = await bot.PostAsync(activity);
        Assert.Equal(path, Assert.Single(_channel.Calls).Path);
    }

    [Fact]
    public async Task Reply_without_an_activity_to_answer_goes_to_the_conversation()
    {
        await using var bot = await BotHost.EchoAsync();
        var activity = _channel.Activity();
        activity.Remove("id");
        using var response = await bot.PostAsync(activity);
        Assert.Equal("/v3/conversations/c-1%7Clivechat/activities", Assert.Single(_channel.Calls).Path);
    }

    [Fact]
    public async Task Sent_activities_get_their_ids_from_the_channel()
    {
        var ids = new List<string>();
        await using var bot = await BotHost.StartAsync(async (turn, token) =>
        {
            var message = MessageFactory.Text("1");
            ids.Add((await turn.SendActivityAsync(message, token)).Id);
            ids.Add(message.Id);
            message.Text = "2";
            await turn.UpdateActivityAsync(message, token);
            await turn.DeleteActivityAsync(message.Id, token);
        });
        using var response = await bot.PostAsync(_channel.Activity());
        Assert.Equal(["out-1", "out-1"], ids);
        Assert.Equal(["POST", "PUT", "DELETE"], _channel.Calls.Select(c => c.Method));
        Assert.All(_channel.Calls.Skip(1), c => Assert.Equal("/v3/conversations/c-1%7Clivechat/activities/out-1", c.Path));
    }

    [Fact]
    public async Task Expected_replies_are_the_http_answer()
    {
        await using var bot = await BotHost.StartAsync(async (turn, token) =>
        {
            await turn.SendActivityAsync("1", cancellationToken: token);
            await turn.TraceActivityAsync("t", cancellationToken: token);
        });
        var activity = _channel.Activity();
        activity["deliveryMode"] = "expectReplies";
        using var response = await bot.PostAsync(activity);
        var replies = JsonNode.Parse(await response.Content.ReadAsStringAsync())["activities"].AsArray();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType.MediaType);
        Assert.Equal(["message", "trace"], replies.Select(r => (string)r["type"]));
        Assert.Equal(("1", "in-1", "u-1"), ((string)replies[0]["text"], (string)replies[0]["replyToId"], (string)replies[0]["recipient"]["id"]));
        Assert.Empty(_channel.Calls);
    }

    [Theory]
    [InlineData("emulator", 1)]
    [InlineData("directline", 0)]
    public async Task Traces_go_to_the_emulator_only(string channelId, int calls)
    {
        await using var bot = await BotHost.StartAsync((turn, token) => turn.TraceActivityAsync("t", cancellationToken: token));
        var activity = _channel.Activity();
        activity["channelId"] = channelId;
        using var response = await bot.PostAsync(activity);
        Assert.Equal(calls, _channel.Calls.Count);
    }

    [Theory]
    [InlineData("unknown", HttpStatusCode.NotImplemented, "")]
    [InlineData("known", HttpStatusCode.Accepted, "{\"a\":1}")]
    public async Task Invoke_is_answered_over_http(string name, HttpStatusCode status, string body)
    {
        await using var bot = await BotHost.StartAsync(new InvokeBot());
        var activity = _channel.Activity("invoke");
        activity["name"] = name;
        using var response = await bot.PostAsync(activity);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(body, (await response.Content.ReadAsStringAsync()).Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings(""));
        Assert.Empty(_channel.Calls);
    }

    [Fact]
    public async Task Turn_knows_who_calls_and_how_to_call_back()
    {
        var found = new List<bool>();
        await using var bot = await BotHost.StartAsync((turn, _) =>
        {
            found.Add(turn.TurnState.Get<IConnectorClient>() is not null);
            found.Add(turn.TurnState.Get<ConnectorFactory>() is not null);
            found.Add(turn.TurnState.Get<System.Security.Principal.IIdentity>(BotAdapter.BotIdentityKey) is not null);
            found.Add(turn.Activity.CallerId is null);
            return Task.CompletedTask;
        });
        using var response = await bot.PostAsync(_channel.Activity());
        Assert.Equal([true, true, true, true], found);
    }

    [Fact]
    public async Task Turn_runs_in_the_culture_of_the_activity()
    {
        string culture = null;
        await using var bot = await BotHost.StartAsync((_, _) =>
        {
            culture = CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        });
        var activity = _channel.Activity();
        activity["locale"] = "vi-VN";
        using var response = await bot.PostAsync(activity);
        Assert.Equal("vi-VN", culture);
    }

    [Fact]
    public async Task Conversation_can_be_continued_later()
    {
        ConversationReference reference = null;
        await using var bot = await BotHost.StartAsync((turn, _) =>
        {
            reference = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        });
        using var response = await bot.PostAsync(_channel.Activity());
        await bot.Adapter.ContinueConversationAsync(string.Empty, reference, (turn, token) => turn.SendActivityAsync("sau", cancellationToken: token), default);
        Assert.Equal(("sau", "u-1"), ((string)Assert.Single(_channel.Calls).Body["text"], (string)_channel.Calls.First().Body["recipient"]["id"]));
    }

    [Fact]
    public async Task Conversation_can_be_created()
    {
        await using var bot = await BotHost.EchoAsync();
        Activity created = null;
        var parameters = new ConversationParameters { Bot = new ChannelAccount("b"), Members = [new ChannelAccount("u")] };
        await bot.Adapter.CreateConversationAsync(string.Empty, "emulator", _channel.Url, null, parameters, (turn, _) =>
        {
            created = turn.Activity;
            return Task.CompletedTask;
        }, default);
        Assert.Equal(("POST", "/v3/conversations"), (Assert.Single(_channel.Calls).Method, _channel.Calls.First().Path));
        Assert.Equal(("event", "CreateConversation", "out-1"), (created.Type, created.Name, created.Conversation.Id));
    }

    private sealed class InvokeBot : ActivityHandler
    {
        protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.Activity.Name == "known" ? new InvokeResponse { Status = 202, Body = new { a = 1 } } : await base.OnInvokeActivityAsync(turnContext, cancellationToken);
    }
}
