namespace CareerBot.Knowledge.Understanding;

/// <summary>What came before a message.</summary>
/// <param name="LastTopic">The topic answered last, or null.</param>
/// <param name="Offered">The topics offered last by a question back, in order.</param>
public sealed record ReadingContext(string? LastTopic, IReadOnlyList<string> Offered)
{
    /// <summary>Nothing came before.</summary>
    public static ReadingContext None { get; } = new(null, []);

    /// <summary>What came before the message after this one.</summary>
    public ReadingContext After(MessageReading reading) => reading.Outcome switch
    {
        Outcome.Answer => new ReadingContext(reading.Questions.Last(question => question.Outcome == Outcome.Answer).Topics[0].Topic, []),
        Outcome.Clarify => new ReadingContext(LastTopic, [.. reading.Questions.First(question => question.Outcome == Outcome.Clarify).Topics.Select(match => match.Topic)]),
        _ => this with { Offered = [] },
    };
}
