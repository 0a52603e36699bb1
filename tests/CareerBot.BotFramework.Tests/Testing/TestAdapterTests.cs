namespace CareerBot.BotFramework.Tests.Testing;

public class TestAdapterTests
{
    [Fact]
    public async Task Incoming_activity_is_completed()
    {
        var activity = new Activity();
        await new TestAdapter().ProcessActivityAsync(activity, (_, _) => Task.CompletedTask);
        Assert.Equal(("message", "test", "user1", "bot", "Conversation1", "https://test.com", "0"), (activity.Type, activity.ChannelId, activity.From.Id, activity.Recipient.Id, activity.Conversation.Id, activity.ServiceUrl, activity.Id));
        Assert.NotNull(activity.Timestamp);
        Assert.NotNull(activity.LocalTimestamp);
    }

    [Fact]
    public async Task Trace_is_kept_only_when_asked_for()
    {
        foreach (var isKept in new[] { true, false })
        {
            var adapter = new TestAdapter(sendTraceActivity: isKept);
            await adapter.ProcessActivityAsync(new Activity(), (turn, token) => turn.TraceActivityAsync("t", cancellationToken: token));
            Assert.Equal(isKept, adapter.GetNextReply() is not null);
        }
    }

    [Fact]
    public async Task Reply_can_be_awaited_before_it_comes()
    {
        var adapter = new TestAdapter();
        var reply = adapter.GetNextReplyAsync();
        Assert.False(reply.IsCompleted);
        await adapter.SendTextToBotAsync("x", (turn, token) => turn.SendActivityAsync("y", cancellationToken: token), default);
        Assert.Equal("y", (await reply).AsMessageActivity().Text);
        Assert.Null(adapter.GetNextReply());
    }

    [Fact]
    public void Named_conversation_has_its_users()
    {
        var reference = TestAdapter.CreateConversation("c", "Lan", "Bot");
        Assert.Equal(("c", "Lan", "Bot"), (reference.Conversation.Id, reference.User.Name, reference.Bot.Name));
    }

    [Fact]
    public async Task Logger_writes_both_sides()
    {
        var output = new Output();
        var client = new DialogTestClient("test", new TextPrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("Tên?") }, [new XUnitDialogTestLogger(output)]);
        await client.SendActivityAsync<IActivity>("hi");
        Assert.Contains(output.Lines, line => line == "\r\nUser:  hi");
        Assert.Contains(output.Lines, line => line.StartsWith("\r\nBot:   Text = Tên?", StringComparison.Ordinal));
        await client.SendActivityAsync<IActivity>(new Activity("event"));
        Assert.Contains(output.Lines, line => line.Contains("Activity = ActivityTypes.event", StringComparison.Ordinal));
    }

    [Fact]
    public void Test_data_is_given_back()
    {
        var data = new TestDataObject(new Activity("message") { Text = "x" });
        Assert.Equal("x", data.GetObject<Activity>().Text);
    }

    private sealed class Output : ITestOutputHelper
    {
        public List<string> Lines { get; } = [];

        public void WriteLine(string message) => Lines.Add(message);

        public void WriteLine(string format, params object[] args) => Lines.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, args));
    }
}
