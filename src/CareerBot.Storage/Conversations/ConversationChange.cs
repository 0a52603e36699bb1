namespace CareerBot.Storage;

/// <summary>Something new in a conversation; read the log to see what.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="HasTurns">Whether there are turns to run.</param>
public readonly record struct ConversationChange(string ConversationId, bool HasTurns);
