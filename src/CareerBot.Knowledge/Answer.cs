namespace CareerBot.Knowledge;

/// <summary>What the article says on a topic, in our words.</summary>
/// <param name="Topic">Id of the topic.</param>
/// <param name="Text">The answer, figures filled in.</param>
/// <param name="More">What the article says beyond it, for who asks for more; null when it says no more.</param>
/// <param name="Why">The reason that the article gives, for who asks why; null when it gives none.</param>
/// <param name="Quotes">Verbatim words of the article that prove every statement and number.</param>
/// <param name="Position">Where it stands.</param>
public sealed record Answer(string Topic, string Text, string? More, string? Why, IReadOnlyList<Quote> Quotes, SourcePosition Position);

/// <summary>Verbatim words of the article.</summary>
public readonly record struct Quote(string Text, SourcePosition Position);
