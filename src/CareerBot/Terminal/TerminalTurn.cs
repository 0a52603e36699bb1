using CareerBot.Knowledge.Understanding;

namespace CareerBot.Terminal;

/// <summary>What a turn brought.</summary>
/// <param name="Replies">What the bot said, in order.</param>
/// <param name="Reading">How the message was read; null when it was no question (an empty message, a picture).</param>
public sealed record TerminalTurn(IReadOnlyList<Activity> Replies, MessageReading? Reading)
{
    /// <summary>The words of the replies.</summary>
    public string Text => string.Join("\n\n", Replies.Select(reply => reply.Text));

    /// <summary>What the bot suggests to ask next.</summary>
    public IEnumerable<string> Suggestions =>
        Replies.SelectMany(reply => reply.SuggestedActions?.Actions ?? []).Select(action => action.Title);
}
