namespace CareerBot.Storage.Tests.Conversations;

/// <summary>What every conversation log must do.</summary>
public abstract class ConversationLogContract : IDisposable
{
    private const string Id = "conversation1";

    protected abstract TestStore Store { get; }

    private SqliteConversationLog Log => Store.Log;

    public void Dispose()
    {
        Store.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_conversation_is_begun_once()
    {
        var first = await BeginAsync();
        var again = await Log.BeginAsync(new Conversation(Id, "other", "Other", "en"), Message("arrival"));
        Assert.True(first);
        Assert.False(again.Begun);
        Assert.Equal(new Conversation(Id, "user", "An", "vi-VN"), again.Conversation);
        Assert.Empty(await Log.ReadPendingTurnsAsync(Id));
    }

    [Fact]
    public async Task Unknown_conversations_take_nothing()
    {
        Assert.Null(await Log.FindAsync(Id));
        Assert.Null(await AppendAsync("x"));
        Assert.Empty(await Log.ReadAsync(Id, 0, 10));
        Assert.False(await Log.DeleteAsync(Id));
    }

    [Fact]
    public async Task Activities_get_id_sequence_and_a_timestamp_that_never_stands_still()
    {
        await BeginAsync();
        await AppendAsync("a");
        await AppendAsync("b");
        var read = await Log.ReadAsync(Id, 0, 10);
        var activities = read.Select(activity => JsonNode.Parse(activity.Json)!).ToArray();
        Assert.Equal(["a", "b"], activities.Select(activity => (string?)activity["text"]));
        Assert.Equal([1L, 2L], activities.Select(activity => (long)activity["channelData"]!["webchat:sequence-id"]!));
        Assert.Equal(["conversation1|0000001", "conversation1|0000002"], activities.Select(activity => (string?)activity["id"]));
        Assert.True(Time(activities[0]) < Time(activities[1]));
    }

    [Fact]
    public async Task A_clock_that_goes_back_does_not_turn_the_order()
    {
        await BeginAsync();
        var first = JsonNode.Parse((await AppendAsync("a"))!.Json)!;
        Store.Time.AdjustTime(Store.Time.GetUtcNow().AddHours(-1));
        var second = JsonNode.Parse((await AppendAsync("b"))!.Json)!;
        Assert.True(Time(first) < Time(second));
    }

    [Fact]
    public async Task A_repeated_message_is_the_same()
    {
        await BeginAsync();
        var first = await AppendAsync("a", clientId: "c1");
        var again = await AppendAsync("a", clientId: "c1");
        Assert.Equal(first, again);
        Assert.Single(await Log.ReadAsync(Id, 0, 10));
        Assert.Single(await Log.ReadPendingTurnsAsync(Id));
    }

    [Fact]
    public async Task Messages_at_once_are_all_kept_in_one_order()
    {
        await BeginAsync();
        await Parallel.ForEachAsync(Enumerable.Range(0, 300), async (i, _) => await AppendAsync($"{i}"));
        var sequences = (await Log.ReadAsync(Id, 0, 1000)).Select(activity => activity.Sequence).ToArray();
        Assert.Equal(Enumerable.Range(1, 300).Select(i => (long)i), sequences);
    }

    [Fact]
    public async Task Reading_goes_on_after_a_sequence_and_stops_at_the_most()
    {
        await BeginAsync();
        foreach (var text in "abcde")
            await AppendAsync($"{text}");
        Assert.Equal([3L, 4L], (await Log.ReadAsync(Id, 2, 2)).Select(activity => activity.Sequence));
    }

    [Fact]
    public async Task The_arrival_comes_once_before_the_first_message_and_is_not_seen()
    {
        await BeginAsync();
        await Log.AppendAsync(new NewActivity(Id, Message("a")) { RunsTurn = true, Arrival = Message("arrival") });
        await Log.AppendAsync(new NewActivity(Id, Message("b")) { RunsTurn = true, Arrival = Message("arrival") });
        Assert.Equal(["arrival", "a", "b"], (await Log.ReadPendingTurnsAsync(Id)).Select(turn => (string?)JsonNode.Parse(turn.Json)!["text"]));
        Assert.Equal(["a", "b"], (await Log.ReadAsync(Id, 0, 10)).Select(activity => (string?)JsonNode.Parse(activity.Json)!["text"]));
    }

    [Fact]
    public async Task A_finished_turn_is_not_pending_and_cannot_be_finished_again()
    {
        await BeginAsync();
        await AppendAsync("a");
        var turn = Assert.Single(await Log.ReadPendingTurnsAsync(Id));
        await FinishAsync(turn, "reply");
        await FinishAsync(turn, "reply");
        Assert.Empty(await Log.ReadPendingConversationsAsync());
        Assert.Equal(["a", "reply"], (await Log.ReadAsync(Id, 0, 10)).Select(activity => (string?)JsonNode.Parse(activity.Json)!["text"]));
    }

    [Fact]
    public async Task State_is_stored_with_the_end_of_the_turn_and_not_before()
    {
        await BeginAsync();
        await AppendAsync("a");
        var turn = Assert.Single(await Log.ReadPendingTurnsAsync(Id));
        using var writes = Store.State.BeginTurn();
        await Store.State.WriteAsync(new Dictionary<string, object> { ["k"] = new { Text = "1" } });
        Assert.Empty(await OutsideTurnAsync(() => Store.State.ReadAsync(["k"])));
        await Log.FinishTurnAsync(new FinishedTurn(turn, [], writes, DeletesHistory: false));
        Assert.Single(await OutsideTurnAsync(() => Store.State.ReadAsync(["k"])));
    }

    [Fact]
    public async Task A_conflict_of_state_stores_no_reply()
    {
        await BeginAsync();
        await AppendAsync("a");
        var turn = Assert.Single(await Log.ReadPendingTurnsAsync(Id));
        using var writes = Store.State.BeginTurn();
        await Store.State.WriteAsync(new Dictionary<string, object> { ["k"] = new Versioned() });
        await OutsideTurnAsync(async () =>
        {
            await Store.State.WriteAsync(new Dictionary<string, object> { ["k"] = new Versioned() });
            return true;
        });
        await Assert.ThrowsAsync<ArgumentException>(() => Log.FinishTurnAsync(new FinishedTurn(turn, [Message("reply")], writes, DeletesHistory: false)));
        Assert.Single(await Log.ReadAsync(Id, 0, 10));
        Assert.Single(await Log.ReadPendingTurnsAsync(Id));
    }

    [Fact]
    public async Task Attempts_are_counted()
    {
        await BeginAsync();
        await AppendAsync("a");
        await Log.CountAttemptAsync(Assert.Single(await Log.ReadPendingTurnsAsync(Id)));
        Assert.Equal(1, Assert.Single(await Log.ReadPendingTurnsAsync(Id)).Attempts);
    }

    [Fact]
    public async Task Changes_are_raised_in_order_before_the_writer_is_answered()
    {
        var changes = new List<ConversationChange>();
        Log.Changed += changes.Add;
        await BeginAsync();
        await AppendAsync("a");
        await FinishAsync((await Log.ReadPendingTurnsAsync(Id))[0], "reply");
        Assert.Equal([new(Id, false), new(Id, true), new ConversationChange(Id, false)], changes);
    }

    [Fact]
    public async Task A_file_is_kept_until_it_expires()
    {
        await BeginAsync();
        var file = new StoredFile("f1", "ảnh.png", "image/png", Store.Time.GetUtcNow().AddHours(1), "abc"u8.ToArray());
        await Log.AppendAsync(new NewActivity(Id, Message("a")) { Files = [file] });
        var found = await Log.FindFileAsync("f1");
        Assert.Equal(("ảnh.png", "image/png", "abc"), (found?.Name, found?.ContentType, System.Text.Encoding.UTF8.GetString(found!.Content.Span)));
        Store.Time.Advance(TimeSpan.FromHours(2));
        Assert.Null(await Log.FindFileAsync("f1"));
    }

    [Fact]
    public async Task Deletion_takes_activities_files_and_state_of_that_conversation_only()
    {
        await BeginAsync();
        await Log.BeginAsync(new Conversation("conversation12", null, null, null), arrival: null);
        await AppendAsync("a");
        await Store.State.WriteAsync(new Dictionary<string, object>
        {
            [$"directline/conversations/{Id}"] = new { A = 1 },
            [$"directline/conversations/{Id}/users/u"] = new { A = 1 },
            ["directline/conversations/conversation12"] = new { A = 1 },
        });
        Assert.True(await Log.DeleteAsync(Id));
        Assert.Null(await Log.FindAsync(Id));
        Assert.Empty(await Log.ReadAsync(Id, 0, 10));
        Assert.NotNull(await Log.FindAsync("conversation12"));
        Assert.Equal(
            ["directline/conversations/conversation12"],
            (await Store.State.ReadAsync([$"directline/conversations/{Id}", $"directline/conversations/{Id}/users/u", "directline/conversations/conversation12"])).Keys);
    }

    [Fact]
    public async Task A_turn_can_delete_the_history_and_say_so()
    {
        await BeginAsync();
        await AppendAsync("secret");
        await AppendAsync("delete");
        var turns = await Log.ReadPendingTurnsAsync(Id);
        await FinishAsync(turns[0], "reply");
        using var writes = Store.State.BeginTurn();
        await Log.FinishTurnAsync(new FinishedTurn(turns[1], [Message("deleted")], writes, DeletesHistory: true));
        Assert.Equal(["deleted"], (await Log.ReadAsync(Id, 0, 10)).Select(activity => (string?)JsonNode.Parse(activity.Json)!["text"]));
    }

    [Fact]
    public async Task What_is_old_is_deleted_and_the_rest_stays()
    {
        for (var i = 0; i < 120; i++)
            await Log.BeginAsync(new Conversation($"old{i}", null, null, null), arrival: null);
        await Store.State.WriteAsync(new Dictionary<string, object> { ["old"] = new { A = 1 } });
        Store.Time.Advance(TimeSpan.FromDays(31));
        await BeginAsync();
        await Store.State.WriteAsync(new Dictionary<string, object> { ["new"] = new { A = 1 } });
        Assert.Equal(120, await Log.DeleteOlderAsync(Store.Time.GetUtcNow().AddDays(-30)));
        Assert.NotNull(await Log.FindAsync(Id));
        Assert.Equal(["new"], (await Store.State.ReadAsync(["old", "new"])).Keys);
    }

    private static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = text };

    private static DateTimeOffset Time(JsonNode activity) => (DateTimeOffset)activity["timestamp"]!;

    private async Task<bool> BeginAsync() => (await Log.BeginAsync(new Conversation(Id, "user", "An", "vi-VN"), arrival: null)).Begun;

    private static Task<T> OutsideTurnAsync<T>(Func<Task<T>> action)
    {
        using (ExecutionContext.SuppressFlow())
            return Task.Run(action);
    }

    private Task<LoggedActivity?> AppendAsync(string text, string? clientId = null) =>
        Log.AppendAsync(new NewActivity(Id, Message(text)) { RunsTurn = true, ClientId = clientId });

    private async Task FinishAsync(PendingTurn turn, string reply)
    {
        using var writes = Store.State.BeginTurn();
        await Log.FinishTurnAsync(new FinishedTurn(turn, [Message(reply)], writes, DeletesHistory: false));
    }

    private sealed class Versioned : IStoreItem
    {
        public string? ETag { get; set; }
    }
}
