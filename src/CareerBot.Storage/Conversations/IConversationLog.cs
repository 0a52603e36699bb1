namespace CareerBot.Storage;

/// <summary>
/// All conversations: what was said, and what the bot has still to answer. What a method has answered is stored and
/// survives the end of the process.
/// </summary>
public interface IConversationLog
{
    /// <summary>Raised after each change, in their order; handlers must be quick.</summary>
    event Action<ConversationChange>? Changed;

    /// <summary>Begins a conversation, unless it exists.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="arrival">What the bot is told, unseen by the client.</param>
    /// <returns>The conversation as stored, and whether it was begun now.</returns>
    Task<(Conversation Conversation, bool Begun)> BeginAsync(Conversation conversation, JsonObject? arrival);

    /// <summary>The conversation; null when there is none.</summary>
    Task<Conversation?> FindAsync(string conversationId);

    /// <summary>Appends an activity. A repeated one is not appended again: the first is returned.</summary>
    /// <returns>As stored; null when there is no such conversation.</returns>
    Task<LoggedActivity?> AppendAsync(NewActivity activity);

    /// <summary>The activities that clients see, in order.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="after">Only those with a larger sequence.</param>
    /// <param name="most">At most so many.</param>
    Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int most);

    /// <summary>What the bot has to answer in a conversation, in order.</summary>
    Task<IReadOnlyList<PendingTurn>> ReadPendingTurnsAsync(string conversationId);

    /// <summary>The conversations in which the bot has something to answer.</summary>
    Task<IReadOnlyList<string>> ReadPendingConversationsAsync();

    /// <summary>Counts an attempt, for turns that end the process again and again.</summary>
    Task CountAttemptAsync(PendingTurn turn);

    /// <summary>Stores replies, state and the end of the turn as one; nothing, if the turn has ended already.</summary>
    /// <exception cref="ArgumentException">An item of the state was changed by another turn; nothing is stored.</exception>
    Task FinishTurnAsync(FinishedTurn turn);

    /// <summary>A file that has not expired; null when there is none.</summary>
    Task<StoredFile?> FindFileAsync(string fileId);

    /// <summary>Deletes a conversation, its files and what the bot remembers of it.</summary>
    /// <returns>Whether there was one.</returns>
    Task<bool> DeleteAsync(string conversationId);

    /// <summary>Deletes conversations and state without activity since then, and expired files.</summary>
    /// <returns>How many conversations.</returns>
    Task<int> DeleteOlderAsync(DateTimeOffset time);
}
