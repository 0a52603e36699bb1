namespace CareerBot.Storage;

/// <summary>An activity that the bot has not answered yet.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Sequence">Its place there.</param>
/// <param name="Json">The activity.</param>
/// <param name="Attempts">How often the turn was begun after a restart.</param>
public sealed record PendingTurn(string ConversationId, long Sequence, string Json, int Attempts);
