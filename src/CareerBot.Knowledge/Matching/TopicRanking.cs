namespace CareerBot.Knowledge.Matching;

/// <summary>What a question may ask for.</summary>
/// <param name="Answerable">Probability that the knowledge answers it at all, 0–1.</param>
/// <param name="Evidence">What speaks for that.</param>
/// <param name="Topics">Topics, most likely first.</param>
/// <param name="NotCovered">Subjects that are not covered, most likely first.</param>
public sealed record TopicRanking(
    double Answerable, QuestionEvidence Evidence, IReadOnlyList<TopicMatch> Topics, IReadOnlyList<TopicMatch> NotCovered)
{
    /// <summary>Of a text without words.</summary>
    public static TopicRanking Empty { get; } = new(0, default, [], []);

    /// <summary>Confidence of the most likely topic, 0–1.</summary>
    public double Confidence => Topics is [var best, ..] ? best.Confidence : 0;
}
