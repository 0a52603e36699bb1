namespace CareerBot.BotFramework.Tests.Builder;

public class ActivityHandlerTests
{
    public static TheoryData<string, string> Types => new()
    {
        { "message", "OnMessageActivity" },
        { "messageUpdate", "OnMessageUpdateActivity" },
        { "messageDelete", "OnMessageDeleteActivity" },
        { "endOfConversation", "OnEndOfConversationActivity" },
        { "typing", "OnTypingActivity" },
        { "command", "OnCommandActivity" },
        { "commandResult", "OnCommandResultActivity" },
        { "Message", "OnUnrecognizedActivityType" },
        { "ping", "OnUnrecognizedActivityType" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Type_decides_the_method(string type, string method) => Assert.Equal([method], await CallsAsync(new Activity(type)));

    [Fact]
    public async Task Added_members_are_all_passed_on()
    {
        var calls = await CallsAsync(Update(added: ["bot", "u"]));
        Assert.Equal(["OnMembersAdded bot,u"], calls);
    }

    [Fact]
    public async Task Bot_alone_is_no_news()
    {
        Assert.Empty(await CallsAsync(Update(added: ["bot"])));
        Assert.Empty(await CallsAsync(Update(removed: ["bot"])));
    }

    [Fact]
    public async Task Removed_members_come_only_without_added_ones()
    {
        Assert.Equal(["OnMembersRemoved u"], await CallsAsync(Update(removed: ["u"])));
        Assert.Equal(["OnMembersAdded u"], await CallsAsync(Update(added: ["u"], removed: ["v"])));
    }

    [Fact]
    public async Task Reactions_added_and_removed_both_come()
    {
        var activity = new Activity("messageReaction") { ReactionsAdded = [new MessageReaction("like")], ReactionsRemoved = [new MessageReaction("sad")] };
        Assert.Equal(["OnReactionsAdded like", "OnReactionsRemoved sad"], await CallsAsync(activity));
    }

    [Theory]
    [InlineData("tokens/response", "OnTokenResponseEvent")]
    [InlineData("SetTestOptions", "OnEvent")]
    public async Task Event_goes_by_name(string name, string method) => Assert.Equal([method], await CallsAsync(new Activity("event") { Name = name }));

    [Theory]
    [InlineData("add", "OnInstallationUpdateAdd")]
    [InlineData("add-upgrade", "OnInstallationUpdateAdd")]
    [InlineData("remove", "OnInstallationUpdateRemove")]
    [InlineData("remove-upgrade", "OnInstallationUpdateRemove")]
    public async Task Installation_goes_by_action(string action, string method) => Assert.Equal([method], await CallsAsync(new Activity("installationUpdate") { Action = action }));

    [Theory]
    [InlineData("unknown")]
    [InlineData("signin/verifyState")]
    [InlineData(null)]
    public async Task Invoke_that_nobody_handles_is_501(string name)
    {
        var adapter = new TestAdapter();
        await adapter.ProcessActivityAsync(new Activity("invoke") { Name = name }, new ActivityHandler().OnTurnAsync);
        var answer = (Activity)adapter.GetNextReply();
        Assert.Equal("invokeResponse", answer.Type);
        Assert.Equal(501, Assert.IsType<InvokeResponse>(answer.Value).Status);
    }

    [Fact]
    public async Task Invoke_that_is_handled_sends_the_answer()
    {
        var adapter = new TestAdapter();
        await adapter.ProcessActivityAsync(new Activity("invoke") { Name = "own" }, new Recorder().OnTurnAsync);
        var response = Assert.IsType<InvokeResponse>(((Activity)adapter.GetNextReply()).Value);
        Assert.Equal((200, "body", true), (response.Status, (string)response.Body, response.IsSuccessStatusCode()));
    }

    [Fact]
    public async Task Turn_without_activity_or_type_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => new ActivityHandler().OnTurnAsync(null));
        using var turn = new TurnContext(new TestAdapter(), new Activity());
        await Assert.ThrowsAsync<ArgumentException>(() => new ActivityHandler().OnTurnAsync(turn));
    }

    private static Activity Update(string[] added = null, string[] removed = null) => new("conversationUpdate")
    {
        MembersAdded = added?.Select(id => new ChannelAccount(id)).ToList(),
        MembersRemoved = removed?.Select(id => new ChannelAccount(id)).ToList(),
    };

    private static async Task<List<string>> CallsAsync(Activity activity)
    {
        var recorder = new Recorder();
        activity.Recipient = new ChannelAccount("bot");
        using var turn = new TurnContext(new TestAdapter(), activity);
        await recorder.OnTurnAsync(turn);
        return recorder.Calls;
    }

    private sealed class Recorder : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Called("OnMessageActivity");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Called("OnMessageUpdateActivity");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Called("OnMessageDeleteActivity");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Called("OnMembersAdded " + string.Join(',', membersAdded.Select(m => m.Id)));

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Called("OnMembersRemoved " + string.Join(',', membersRemoved.Select(m => m.Id)));

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Called("OnReactionsAdded " + messageReactions[0].Type);

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Called("OnReactionsRemoved " + messageReactions[0].Type);

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Called("OnTokenResponseEvent");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Called("OnEvent");

        protected override Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Task.FromResult(CreateInvokeResponse("body"));

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Called("OnEndOfConversationActivity");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Called("OnTypingActivity");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Called("OnInstallationUpdateAdd");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Called("OnInstallationUpdateRemove");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Called("OnCommandActivity");

        protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Called("OnCommandResultActivity");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Called("OnUnrecognizedActivityType");

        private Task Called(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
