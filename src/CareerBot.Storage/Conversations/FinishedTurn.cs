namespace CareerBot.Storage;

/// <summary>What a turn brought; stored as one.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Replies">What the bot said, in order; the log changes them.</param>
/// <param name="State">What the bot remembers.</param>
/// <param name="DeletesHistory">Whether what was said until now is deleted, as the user wished.</param>
public sealed record FinishedTurn(PendingTurn Turn, IReadOnlyList<JsonObject> Replies, TurnWrites State, bool DeletesHistory);
