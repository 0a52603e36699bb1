namespace CareerBot.Transcripts;

/// <summary>What the user says, and what the bot is expected to reply.</summary>
/// <param name="Delay">How long the user waits before.</param>
/// <param name="Text">The user's words.</param>
/// <param name="Replies">The replies in order.</param>
public sealed record ChatTurn(TimeSpan Delay, string Text, IList<ChatReply> Replies);
