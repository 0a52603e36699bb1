namespace CareerBot.Storage;

/// <summary>An activity of the log.</summary>
/// <param name="Sequence">Its place in the conversation, from 1; later ones have larger numbers, some are left out.</param>
/// <param name="Id">Its id.</param>
/// <param name="Json">The whole of it, with id, timestamp and sequence.</param>
public sealed record LoggedActivity(long Sequence, string Id, string Json);
