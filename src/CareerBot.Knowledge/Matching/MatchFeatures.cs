namespace CareerBot.Knowledge.Matching;

/// <summary>What speaks for and against one topic as the meaning of a question.</summary>
/// <param name="LogProbability">Natural logarithm of the linear classifier's probability, at least −12.</param>
/// <param name="Lead">The same less that of the best other topic, within ±12.</param>
/// <param name="Similarity">FuzzySharp's similarity of the topic's best phrasing, 0–1.</param>
/// <param name="SimilarityLead">The same less that of the best other topic's best phrasing.</param>
/// <param name="Unexplained">Share of the question's telling words that the topic's phrasings do not have, 0–1.</param>
/// <param name="Unknown">Share of the question's telling words that no phrasing has, 0–1.</param>
/// <param name="Exact">1 when a phrasing says just this.</param>
/// <param name="Brevity">1 over the number of words.</param>
public readonly record struct MatchFeatures(
    double LogProbability,
    double Lead,
    double Similarity,
    double SimilarityLead,
    double Unexplained,
    double Unknown,
    double Exact,
    double Brevity)
{
    /// <summary>The features by name, in a fixed order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["log-probability", "lead", "similarity", "similarity-lead", "unexplained", "unknown", "exact", "brevity"];

    /// <summary>The values in the order of <see cref="Names"/>.</summary>
    public double[] ToArray() => [LogProbability, Lead, Similarity, SimilarityLead, Unexplained, Unknown, Exact, Brevity];
}
