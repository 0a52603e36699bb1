namespace CareerBot.BotFramework.Tests.Testing;

public class TestFlowTests
{
    private static readonly BotCallbackHandler Echo = (turn, token) => turn.SendActivityAsync(turn.Activity.Text ?? turn.Activity.Type, cancellationToken: token);

    [Fact]
    public async Task Conversation_as_expected_passes()
    {
        string[] candidates = ["x", "ba"];
        var flow = new TestFlow(new TestAdapter(), Echo)
            .Send("một").AssertReply(" một ")
            .Test("hai", "hai")
            .Send("ba").AssertReplyOneOf(candidates)
            .Send("bốn năm").AssertReplyContains("năm")
            .Send(new Activity("event")).AssertReply(reply => Assert.Equal("event", ((Activity)reply).Text))
            .SendConversationUpdate().AssertReply("conversationUpdate");
        await flow.StartTestAsync();
        Assert.True(flow.StartTestAsync().IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Other_text_fails_with_both()
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => new TestFlow(new TestAdapter(), Echo).Test("x", "y", "mô tả").StartTestAsync());
        Assert.Equal("mô tả:\nExpected:y\nReceived:x", e.Message);
    }

    [Fact]
    public async Task Missing_reply_is_a_time_out() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new TestFlow(new TestAdapter(), (_, _) => Task.CompletedTask).Send("x").AssertReply("y", timeout: 1).StartTestAsync());

    [Fact]
    public async Task No_reply_is_asserted_by_waiting()
    {
        var silent = new TestFlow(new TestAdapter(), (_, _) => Task.CompletedTask).Send("x").AssertNoReply(timeout: 1);
        await silent.StartTestAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => new TestFlow(new TestAdapter(), Echo).Send("x").AssertNoReply(timeout: 1).StartTestAsync());
    }

    [Fact]
    public async Task Failed_step_stops_the_flow()
    {
        var ran = false;
        var flow = new TestFlow(new TestAdapter(), Echo).Test("x", "y").Send("z").AssertReply(_ => ran = true);
        await Assert.ThrowsAsync<InvalidOperationException>(() => flow.StartTestAsync());
        Assert.False(ran);
    }

    [Fact]
    public async Task Transcript_is_replayed()
    {
        IActivity[] transcript =
        [
            new Activity("message") { Text = "x", From = new ChannelAccount("u", role: "user") },
            new Activity("message") { Text = "x", From = new ChannelAccount("b", role: "bot") },
        ];
        var flow = new TestFlow(new TestAdapter(), Echo).Test(transcript);
        await flow.StartTestAsync();
        Assert.True(flow.StartTestAsync().IsCompletedSuccessfully);
    }
}
