using Microsoft.Data.Sqlite;

namespace CareerBot.Storage.Sqlite;

/// <summary>The conversations in SQLite.</summary>
/// <param name="database">The file.</param>
/// <param name="time">Dates the activities.</param>
public sealed class SqliteConversationLog(SqliteDatabase database, TimeProvider time) : IConversationLog
{
    /// <summary>Conversations deleted in one transaction, so that messages do not wait long.</summary>
    private const int DeletedAtOnce = 50;

    /// <inheritdoc/>
    public event Action<ConversationChange>? Changed;

    /// <inheritdoc/>
    public Task<(Conversation Conversation, bool Begun)> BeginAsync(Conversation conversation, JsonObject? arrival) =>
        database.WriteAsync(
            session =>
            {
                if (Find(session, conversation.Id) is { } existing)
                    return (existing, false);
                session.Execute(
                    "INSERT INTO conversations (id, user_id, user_name, locale, arrived, last_sequence, last_time) VALUES ($1, $2, $3, $4, 0, 0, $5)",
                    conversation.Id, conversation.UserId, conversation.UserName, conversation.Locale, Now());
                if (arrival is not null)
                    new ConversationWriter(session, conversation.Id, Now()).Arrive(arrival, conversation.UserId);
                return (conversation, true);
            },
            result => Raise(conversation.Id, hasTurns: result.Item2 && arrival is not null));

    /// <inheritdoc/>
    public Task<Conversation?> FindAsync(string conversationId) => database.ReadAsync(session => Find(session, conversationId));

    /// <inheritdoc/>
    public Task<LoggedActivity?> AppendAsync(NewActivity activity) => database.WriteAsync(
        session =>
        {
            var writer = new ConversationWriter(session, activity.ConversationId, Now());
            return writer.Exists ? writer.FindRepeated(activity.ClientId) ?? writer.Append(activity) : null;
        },
        appended =>
        {
            if (appended is not null)
                Raise(activity.ConversationId, activity.RunsTurn);
        });

    /// <inheritdoc/>
    public Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int most) =>
        database.ReadAsync<IReadOnlyList<LoggedActivity>>(session => session.All(
            "SELECT sequence, json FROM activities WHERE conversation_id = $1 AND sequence > $2 AND visible = 1 ORDER BY sequence LIMIT $3",
            row => new LoggedActivity(row.GetInt64(0), ActivityStamp.IdOf(conversationId, row.GetInt64(0)), row.GetString(1)),
            conversationId, after, most));

    /// <inheritdoc/>
    public Task<IReadOnlyList<PendingTurn>> ReadPendingTurnsAsync(string conversationId) =>
        database.ReadAsync<IReadOnlyList<PendingTurn>>(session => session.All(
            "SELECT sequence, json, attempts FROM activities WHERE conversation_id = $1 AND turn = 1 ORDER BY sequence",
            row => new PendingTurn(conversationId, row.GetInt64(0), row.GetString(1), row.GetInt32(2)),
            conversationId));

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> ReadPendingConversationsAsync() =>
        database.ReadAsync<IReadOnlyList<string>>(session => session.All(
            "SELECT DISTINCT conversation_id FROM activities WHERE turn = 1", row => row.GetString(0)));

    /// <inheritdoc/>
    public Task CountAttemptAsync(PendingTurn turn) => database.WriteAsync(session => session.Execute(
        "UPDATE activities SET attempts = attempts + 1 WHERE conversation_id = $1 AND sequence = $2", turn.ConversationId, turn.Sequence));

    /// <inheritdoc/>
    public Task FinishTurnAsync(FinishedTurn turn) => database.WriteAsync(
        session =>
        {
            var writer = new ConversationWriter(session, turn.Turn.ConversationId, Now());
            if (!writer.Exists || !writer.EndTurn(turn.Turn.Sequence))
                return false;
            if (turn.DeletesHistory)
                writer.DeleteHistory(turn.Turn.Sequence);
            foreach (var reply in turn.Replies)
                writer.Append(new NewActivity(turn.Turn.ConversationId, reply));
            SqliteStorage.Write(session, turn.State.Changes, time.GetUtcNow());
            return turn.Replies.Count > 0;
        },
        replied =>
        {
            if (replied)
                Raise(turn.Turn.ConversationId, hasTurns: false);
        });

    /// <inheritdoc/>
    public Task<StoredFile?> FindFileAsync(string fileId) => database.ReadAsync(session => session.First(
        "SELECT id, name, content_type, expires, content FROM files WHERE id = $1 AND expires > $2", ReadFile, fileId, Now()));

    /// <inheritdoc/>
    public Task<bool> DeleteAsync(string conversationId) =>
        database.WriteAsync(session =>
        {
            var writer = new ConversationWriter(session, conversationId, Now());
            if (writer.Exists)
                writer.Delete();
            return writer.Exists;
        });

    /// <inheritdoc/>
    public async Task<int> DeleteOlderAsync(DateTimeOffset time)
    {
        var limit = time.ToUnixTimeMilliseconds();
        var deleted = 0;
        int last;
        do
        {
            last = await database.WriteAsync(session => DeleteSomeOlder(session, limit));
            deleted += last;
        }
        while (last == DeletedAtOnce);
        await database.WriteAsync(session =>
            session.Execute("DELETE FROM items WHERE written < $1", limit) + session.Execute("DELETE FROM files WHERE expires <= $1", Now()));
        return deleted;
    }

    private static Conversation? Find(SqliteSession session, string conversationId) => session.First(
        "SELECT user_id, user_name, locale FROM conversations WHERE id = $1",
        row => new Conversation(conversationId, Text(row, 0), Text(row, 1), Text(row, 2)),
        conversationId);

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static StoredFile ReadFile(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)), (byte[])row.GetValue(4));

    private int DeleteSomeOlder(SqliteSession session, long limit)
    {
        var old = session.All("SELECT id FROM conversations WHERE last_time < $1 LIMIT $2", row => row.GetString(0), limit, DeletedAtOnce);
        foreach (var id in old)
            new ConversationWriter(session, id, Now()).DeleteAged();
        return old.Count;
    }

    private long Now() => time.GetUtcNow().ToUnixTimeMilliseconds();

    private void Raise(string conversationId, bool hasTurns) => Changed?.Invoke(new ConversationChange(conversationId, hasTurns));
}
