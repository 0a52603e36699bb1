using CareerBot.Sums;

namespace CareerBot.Replies;

/// <summary>What the bot says in a turn.</summary>
/// <param name="Text">The words.</param>
/// <param name="Suggestions">What the user may want to ask next: each is a button, and what the button sends.</param>
public sealed record Reply(string Text, IReadOnlyList<string> Suggestions)
{
    /// <summary>The sum that waits for the figure that <see cref="Text"/> asks for; or null.</summary>
    public PaySum? Unfinished { get; init; }

    /// <summary>A reply without suggestions.</summary>
    public Reply(string text)
        : this(text, [])
    {
    }

    /// <summary>The reply as a message activity.</summary>
    public Activity ToActivity()
    {
        var activity = MessageFactory.Text(Text);
        if (Suggestions.Count > 0)
        {
            activity.SuggestedActions = new SuggestedActions
            {
                Actions = [.. Suggestions.Select(title => new CardAction { Type = ActionTypes.ImBack, Title = title, Value = title })],
            };
        }

        return activity;
    }
}
