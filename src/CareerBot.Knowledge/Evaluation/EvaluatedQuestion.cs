using CareerBot.Knowledge.Understanding;

namespace CareerBot.Knowledge.Evaluation;

/// <summary>A labelled question and what became of it.</summary>
public sealed record EvaluatedQuestion(LabelledQuestion Question, MessageReading Reading)
{
    /// <summary>The topics that were answered, in order.</summary>
    public IReadOnlyList<string> Answered { get; } =
        [.. Reading.Questions.Where(IsAnswered).Select(question => question.Topics[0].Topic)];

    /// <summary>Confidence of the reading: of its least certain answer, or else of its best topic; 0 when there is none.</summary>
    public double Confidence { get; } = Reading.Questions.Min(question => question.Confidence);

    /// <summary>The most likely topic, answered or not; null when nothing was considered.</summary>
    public string? MostLikely { get; } = Reading.Questions[0].Ranking.Topics is [var best, ..] ? best.Topic : null;

    /// <summary>How the reading compares with the label.</summary>
    public Verdict Verdict { get; } = Judge(Question, Reading);

    /// <summary>True when the most likely topic is the right one, whether or not the confidence was enough to answer.</summary>
    public bool IsMostLikelyRight => MostLikely is not null && Question.Expected.Any(accepted => Accepts(accepted, MostLikely));

    private static bool IsAnswered(UnderstoodQuestion question) => question.Outcome is Outcome.Answer or Outcome.SmallTalk;

    private static Verdict Judge(LabelledQuestion question, MessageReading reading)
    {
        var answered = reading.Questions.Where(IsAnswered).Select(part => part.Topics[0].Topic).ToList();
        if (answered.Count == 0)
            return reading.Outcome == Outcome.Clarify ? Verdict.Clarified : question.AllowsNone ? Verdict.Right : Verdict.Refused;
        var expected = question.Expected.Where(accepted => accepted is not [LabelledQuestion.None]).ToList();
        if (answered.Count == expected.Count && answered.Zip(expected).All(pair => Accepts(pair.Second, pair.First)))
            return Verdict.Right;
        return answered.All(topic => question.Expected.Any(accepted => Accepts(accepted, topic))) ? Verdict.Clarified : Verdict.Wrong;
    }

    private static bool Accepts(IReadOnlyList<string> accepted, string topic) => accepted.Contains(topic, StringComparer.Ordinal);
}
