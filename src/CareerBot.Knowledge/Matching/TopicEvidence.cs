namespace CareerBot.Knowledge.Matching;

/// <summary>What speaks for one topic among others as the meaning of a question.</summary>
/// <param name="LogProbability">Natural logarithm of the linear classifier's probability, at least −12.</param>
/// <param name="Similarity">FuzzySharp's similarity of the topic's best phrasing, 0–1.</param>
/// <param name="Votes">Share of its phrasings among the most similar ones, weighted by similarity, 0–1.</param>
/// <param name="Unexplained">Share of the question's telling words that the topic's phrasings do not have, 0–1.</param>
/// <param name="Covered">Share of the telling words of the topic's best phrasing that the question has, 0–1.</param>
/// <param name="Exact">1 when a phrasing of the topic says just this.</param>
public readonly record struct TopicEvidence(
    double LogProbability, double Similarity, double Votes, double Unexplained, double Covered, double Exact)
{
    /// <summary>The values by name, in a fixed order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["log-probability", "similarity", "votes", "unexplained", "covered", "exact"];

    /// <summary>The values in the order of <see cref="Names"/>.</summary>
    public double[] ToArray() => [LogProbability, Similarity, Votes, Unexplained, Covered, Exact];
}
