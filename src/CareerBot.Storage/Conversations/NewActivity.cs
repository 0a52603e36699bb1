namespace CareerBot.Storage;

/// <summary>An activity to append. The log sets its id, timestamp and sequence.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="Json">The activity; the log changes it.</param>
public sealed record NewActivity(string ConversationId, JsonObject Json)
{
    /// <summary>The client's own id of a message: a repeated one is the same message.</summary>
    public string? ClientId { get; init; }

    /// <summary>Whether the bot is to answer it.</summary>
    public bool RunsTurn { get; init; }

    /// <summary>What the bot is told first, unseen by the client, if the user has not arrived in the conversation yet.</summary>
    public JsonObject? Arrival { get; init; }

    /// <summary>The user, kept with the conversation when it has none yet.</summary>
    public string? UserId { get; init; }

    /// <summary>Files to keep with it.</summary>
    public IReadOnlyList<StoredFile> Files { get; init; } = [];
}
