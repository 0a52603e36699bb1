namespace CareerBot.Storage.Sqlite;

/// <summary>Writes in one conversation, within a transaction.</summary>
internal sealed class ConversationWriter
{
    private readonly SqliteSession session;
    private readonly string id;
    private readonly long now;
    private readonly bool arrived;
    private long sequence;
    private long lastTime;

    public ConversationWriter(SqliteSession session, string id, long now)
    {
        this.session = session;
        this.id = id;
        this.now = now;
        (Exists, arrived, sequence, lastTime) = session.First(
            "SELECT arrived, last_sequence, last_time FROM conversations WHERE id = $1",
            row => (true, row.GetInt64(0) != 0, row.GetInt64(1), row.GetInt64(2)),
            id);
    }

    /// <summary>Whether there is such a conversation.</summary>
    public bool Exists { get; }

    /// <summary>The activity with this id of the client; null when there is none.</summary>
    public LoggedActivity? FindRepeated(string? clientId) => clientId is null ? null : session.First(
        "SELECT sequence, json FROM activities WHERE conversation_id = $1 AND client_id = $2",
        row => new LoggedActivity(row.GetInt64(0), ActivityStamp.IdOf(id, row.GetInt64(0)), row.GetString(1)),
        id, clientId);

    /// <summary>Tells the bot, unseen by the client, that the user has arrived.</summary>
    public void Arrive(JsonObject arrival, string? userId)
    {
        Insert(arrival, clientId: null, isVisible: false, runsTurn: true);
        session.Execute("UPDATE conversations SET arrived = 1, user_id = coalesce(user_id, $2) WHERE id = $1", id, userId);
    }

    /// <summary>Appends an activity and its files.</summary>
    public LoggedActivity Append(NewActivity activity)
    {
        if (!arrived && activity.Arrival is not null)
            Arrive(activity.Arrival, activity.UserId);
        foreach (var file in activity.Files)
            Keep(file);
        return Insert(activity.Json, activity.ClientId, isVisible: true, activity.RunsTurn);
    }

    /// <summary>Marks a turn as done; false when it was.</summary>
    public bool EndTurn(long turn) =>
        session.Execute("UPDATE activities SET turn = 2 WHERE conversation_id = $1 AND sequence = $2 AND turn = 1", id, turn) == 1;

    /// <summary>Deletes what was said (but what came after the turn and waits for its answer), its files and what the bot remembers of the conversation.</summary>
    public void DeleteHistory(long until)
    {
        DeleteActivities(until);
        // Keys of ConversationState and PrivateConversationState: {channel}/conversations/{id}[/users/{user}]
        session.Execute("DELETE FROM items WHERE instr(key || '/', '/conversations/' || $1 || '/') > 0", id);
    }

    /// <summary>Deletes the conversation, and what the bot remembers of it.</summary>
    public void Delete()
    {
        DeleteHistory(long.MaxValue);
        session.Execute("DELETE FROM conversations WHERE id = $1", id);
    }

    /// <summary>Deletes the conversation. What the bot remembers of it is as old and goes by its own date.</summary>
    public void DeleteAged()
    {
        DeleteActivities(long.MaxValue);
        session.Execute("DELETE FROM conversations WHERE id = $1", id);
    }

    private void DeleteActivities(long until)
    {
        session.Execute("DELETE FROM activities WHERE conversation_id = $1 AND (sequence <= $2 OR turn <> 1)", id, until);
        session.Execute("DELETE FROM files WHERE conversation_id = $1", id);
    }

    private LoggedActivity Insert(JsonObject json, string? clientId, bool isVisible, bool runsTurn)
    {
        // Strictly increasing, even if the clock goes back
        lastTime = Math.Max(now, lastTime + 1);
        var stamped = ActivityStamp.Apply(json, id, ++sequence, lastTime);
        session.Execute(
            "INSERT INTO activities (conversation_id, sequence, client_id, visible, turn, json) VALUES ($1, $2, $3, $4, $5, $6)",
            id, sequence, clientId, isVisible ? 1 : 0, runsTurn ? 1 : 0, stamped.Json);
        session.Execute("UPDATE conversations SET last_sequence = $2, last_time = $3 WHERE id = $1", id, sequence, lastTime);
        return stamped;
    }

    private void Keep(StoredFile file) => session.Execute(
        "INSERT INTO files (id, conversation_id, name, content_type, expires, content) VALUES ($1, $2, $3, $4, $5, $6)",
        file.Id, id, file.Name, file.ContentType, file.Expires.ToUnixTimeMilliseconds(), file.Content.ToArray());
}
