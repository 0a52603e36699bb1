namespace CareerBot.Knowledge.Matching;

/// <summary>What speaks for and against one topic as the meaning of a question.</summary>
/// <param name="LogProbability">Natural logarithm of the linear classifier's probability, at least −12.</param>
/// <param name="Lead">The same less that of the best other topic, within ±12.</param>
/// <param name="Family">Probability of all topics of its subject together (what stands before the dot of their ids), as logarithm.</param>
/// <param name="Votes">Share of its phrasings among the most similar ones, weighted by similarity, 0–1.</param>
/// <param name="Similarity">FuzzySharp's similarity of the topic's best phrasing, 0–1.</param>
/// <param name="SimilarityLead">The same less that of the best other topic's best phrasing.</param>
/// <param name="Unexplained">Share of the question's telling words that the topic's phrasings do not have, 0–1.</param>
/// <param name="Covered">Share of the telling words of the topic's best phrasing that the question has, 0–1.</param>
/// <param name="Unknown">Share of the question's telling words that no phrasing has, 0–1.</param>
/// <param name="Exact">1 when a phrasing says just this.</param>
/// <param name="Brevity">1 over the number of words.</param>
public readonly record struct MatchFeatures(
    double LogProbability,
    double Lead,
    double Family,
    double Votes,
    double Similarity,
    double SimilarityLead,
    double Unexplained,
    double Covered,
    double Unknown,
    double Exact,
    double Brevity)
{
    /// <summary>The features by name, in a fixed order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["log-probability", "lead", "family", "votes", "similarity", "similarity-lead", "unexplained", "covered", "unknown", "exact", "brevity"];

    /// <summary>The values in the order of <see cref="Names"/>.</summary>
    public double[] ToArray() => [LogProbability, Lead, Family, Votes, Similarity, SimilarityLead, Unexplained, Covered, Unknown, Exact, Brevity];
}
