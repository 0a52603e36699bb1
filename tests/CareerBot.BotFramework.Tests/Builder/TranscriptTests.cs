namespace CareerBot.BotFramework.Tests.Builder;

public class TranscriptTests
{
    private readonly MemoryTranscriptStore _store = new();
    private readonly TestAdapter _adapter;

    public TranscriptTests()
    {
        _adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(_store));
    }

    [Fact]
    public async Task Both_sides_are_recorded_in_order()
    {
        await _adapter.SendTextToBotAsync("lương?", (turn, token) => turn.SendActivityAsync("40k", cancellationToken: token), default);
        Assert.Equal(["user:lương?", "bot:40k"], (await ReadAsync()).Select(a => $"{(a.From.Role == "user" ? "user" : "bot")}:{a.AsMessageActivity().Text}"));
    }

    [Fact]
    public async Task Updates_and_deletions_are_recorded_as_such()
    {
        await _adapter.SendTextToBotAsync("x", async (turn, token) =>
        {
            var sent = await turn.SendActivityAsync("1", cancellationToken: token);
            await turn.UpdateActivityAsync(new Activity("message") { Id = sent.Id, Text = "2" }, token);
            await turn.DeleteActivityAsync(sent.Id, token);
        }, default);
        Assert.Contains(await ReadAsync(), a => a.Type == ActivityTypes.MessageUpdate && ((Activity)a).Text == "2");
        Assert.Contains(await ReadAsync(), a => a.Type == ActivityTypes.MessageDelete);
    }

    [Fact]
    public async Task What_is_recorded_is_a_copy()
    {
        var message = MessageFactory.Text("1");
        await _adapter.SendTextToBotAsync("x", async (turn, token) =>
        {
            await turn.SendActivityAsync(message, token);
            message.Text = "changed";
        }, default);
        Assert.Contains(await ReadAsync(), a => ((Activity)a).Text == "1");
    }

    [Fact]
    public async Task Transcripts_come_in_pages()
    {
        for (var i = 0; i < 30; i++) await _store.LogActivityAsync(new Activity("message") { Id = $"{i}", ChannelId = "c", Conversation = new ConversationAccount(id: "v"), Timestamp = new DateTimeOffset(2026, 1, 1, 0, 0, i, TimeSpan.Zero) });
        var first = await _store.GetTranscriptActivitiesAsync("c", "v");
        var second = await _store.GetTranscriptActivitiesAsync("c", "v", first.ContinuationToken);
        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"{i}"), first.Items.Concat(second.Items).Select(a => a.Id));
        Assert.Null(second.ContinuationToken);
        Assert.Equal("v", Assert.Single((await _store.ListTranscriptsAsync("c")).Items).Id);
        await _store.DeleteTranscriptAsync("c", "v");
        Assert.Empty((await _store.ListTranscriptsAsync("c")).Items);
    }

    [Fact]
    public async Task Logger_that_fails_does_not_fail_the_turn()
    {
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(new Fails()));
        await adapter.SendTextToBotAsync("x", (turn, token) => turn.SendActivityAsync("1", cancellationToken: token), default);
        Assert.Equal("1", adapter.GetNextReply().AsMessageActivity().Text);
    }

    private async Task<IActivity[]> ReadAsync() => (await _store.GetTranscriptActivitiesAsync("test", _adapter.Conversation.Conversation.Id)).Items;

    private sealed class Fails : ITranscriptLogger
    {
        public Task LogActivityAsync(IActivity activity) => Task.FromException(new IOException("full"));
    }
}
