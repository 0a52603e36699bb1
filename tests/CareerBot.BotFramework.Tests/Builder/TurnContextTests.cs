namespace CareerBot.BotFramework.Tests.Builder;

public sealed class TurnContextTests : IDisposable
{
    private readonly TestAdapter _adapter = new();
    private readonly TurnContext _turn;

    public TurnContextTests()
    {
        _turn = new TurnContext(_adapter, _adapter.MakeActivity("hi"));
    }

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task Sent_text_is_addressed_and_gets_an_id()
    {
        var response = await _turn.SendActivityAsync("chào");
        var sent = (Activity)_adapter.GetNextReply();
        Assert.Equal(("chào", "bot", "user1", _turn.Activity.Id), (sent.Text, sent.From.Id, sent.Recipient.Id, sent.ReplyToId));
        Assert.Equal(response.Id, sent.Id);
        Assert.False(string.IsNullOrEmpty(sent.Id));
    }

    [Fact]
    public async Task Text_sent_through_the_interface_accepts_input()
    {
        ITurnContext turn = _turn;
        await turn.SendActivityAsync("chào");
        Assert.Equal("acceptingInput", _adapter.GetNextReply().AsMessageActivity().InputHint);
    }

    [Fact]
    public async Task Activity_is_addressed_in_place()
    {
        var message = MessageFactory.Text("x");
        await _turn.SendActivityAsync(message);
        Assert.Equal("user1", message.Recipient.Id);
        Assert.NotNull(message.Id);
    }

    [Fact]
    public async Task Turn_has_responded_once_anything_but_a_trace_was_sent()
    {
        await _turn.SendActivityAsync(Activity.CreateTraceActivity("t"));
        Assert.False(_turn.Responded);
        await _turn.SendActivityAsync("x");
        Assert.True(_turn.Responded);
    }

    [Fact]
    public async Task Nothing_cannot_be_sent()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivityAsync((IActivity)null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivitiesAsync(null));
        var e = await Assert.ThrowsAsync<ArgumentException>(() => _turn.SendActivitiesAsync([]));
        Assert.StartsWith("Expecting one or more activities, but the array was empty.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handlers_run_in_order_around_sending()
    {
        var log = new List<string>();
        foreach (var name in new[] { "1", "2" })
        {
            _turn.OnSendActivities(async (_, activities, next) =>
            {
                log.Add($"{name} before {activities[0].Text}");
                var responses = await next();
                log.Add($"{name} after");
                return responses;
            });
        }
        await _turn.SendActivityAsync("x");
        Assert.Equal(["1 before x", "2 before x", "2 after", "1 after"], log);
    }

    [Fact]
    public async Task Handler_may_keep_activities_from_being_sent()
    {
        _turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null));
        await _turn.SendActivityAsync("x");
        Assert.Null(_adapter.GetNextReply());
        Assert.False(_turn.Responded);
    }

    [Fact]
    public async Task Replies_that_are_expected_are_kept()
    {
        _turn.Activity.DeliveryMode = DeliveryModes.ExpectReplies;
        await _turn.SendActivityAsync("1");
        await _turn.SendActivityAsync("2");
        Assert.Equal(["1", "2"], _turn.BufferedReplyActivities.Select(a => a.Text));
        Assert.Null(_adapter.GetNextReply());
        Assert.True(_turn.Responded);
    }

    [Fact]
    public async Task Reply_in_the_queue_can_be_updated_and_deleted()
    {
        var first = await _turn.SendActivityAsync("1");
        var second = await _turn.SendActivityAsync("2");
        await _turn.UpdateActivityAsync(new Activity("message") { Id = first.Id, Text = "new" });
        await _turn.DeleteActivityAsync(second.Id);
        Assert.Equal("new", _adapter.GetNextReply().AsMessageActivity().Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task Update_and_delete_go_through_their_handlers()
    {
        var log = new List<string>();
        _turn.OnUpdateActivity((_, activity, next) => { log.Add("update " + activity.Id); return next(); });
        _turn.OnDeleteActivity((_, reference, next) => { log.Add("delete " + reference.ActivityId); return next(); });
        await _turn.UpdateActivityAsync(new Activity("message") { Id = "a" });
        await _turn.DeleteActivityAsync("b");
        await _turn.DeleteActivityAsync(new ConversationReference { ActivityId = "c" });
        Assert.Equal(["update a", "delete b", "delete c"], log);
    }

    [Fact]
    public async Task Nothing_works_after_the_turn()
    {
        _turn.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => _turn.SendActivityAsync("x"));
        Assert.Throws<ObjectDisposedException>(() => _turn.OnSendActivities((_, _, next) => next()));
    }

    [Fact]
    public async Task Trace_carries_value_and_type()
    {
        _adapter.EnableTrace = true;
        await _turn.TraceActivityAsync("OnTurnError Trace", "boom", "https://www.botframework.com/schemas/error", "TurnError");
        var trace = ((Activity)_adapter.GetNextReply()).AsTraceActivity();
        Assert.Equal(("OnTurnError Trace", "boom", "https://www.botframework.com/schemas/error", "TurnError"), (trace.Name, (string)trace.Value, trace.ValueType, trace.Label));
    }

    [Fact]
    public void State_is_kept_by_key_in_any_case_or_by_type()
    {
        var state = _turn.TurnState;
        state.Add("Key", "v");
        state.Add(_adapter);
        Assert.Equal("v", state.Get<string>("key"));
        Assert.Same(_adapter, state.Get<TestAdapter>());
        Assert.Throws<ArgumentException>(() => state.Add("KEY", "w"));
        state.Set("key", "w");
        Assert.Equal("w", state.Get<string>("Key"));
        Assert.Null(state.Get<string>("none"));
    }

    [Fact]
    public void Turn_needs_adapter_and_activity()
    {
        Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null, new Activity()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(_adapter, null));
    }
}
