namespace CareerBot.Knowledge.Matching;

/// <summary>What speaks for a question being one that the knowledge answers at all.</summary>
/// <param name="Odds">
/// Log odds of the classifier for all topics together against all that is not covered, less those of the phrasings' numbers
/// (how many there are of each kind says nothing of the question), within ±8.
/// </param>
/// <param name="Similarity">FuzzySharp's similarity of the best phrasing of any topic, 0–1.</param>
/// <param name="SimilarityLead">The same less that of the best phrasing of what is not covered.</param>
/// <param name="Votes">Share of topics' phrasings among the most similar ones, 0–1.</param>
/// <param name="Unexplained">Share of the telling words that the best topic's phrasings do not have, 0–1.</param>
/// <param name="Unknown">Share of the telling words that no phrasing has, 0–1.</param>
/// <param name="Certainty">Probability of the best topic among topics, 0–1.</param>
/// <param name="Exact">1 when a topic's phrasing says just this, −1 when one of what is not covered does.</param>
/// <param name="Brevity">1 over the number of words.</param>
/// <param name="Job">1 when the question names the job.</param>
public readonly record struct QuestionEvidence(
    double Odds,
    double Similarity,
    double SimilarityLead,
    double Votes,
    double Unexplained,
    double Unknown,
    double Certainty,
    double Exact,
    double Brevity,
    double Job)
{
    /// <summary>The values by name, in a fixed order; the last is the constant 1.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["odds", "similarity", "similarity-lead", "votes", "unexplained", "unknown", "certainty", "exact", "brevity", "job", "constant"];

    /// <summary>The values in the order of <see cref="Names"/>.</summary>
    public double[] ToArray() => [Odds, Similarity, SimilarityLead, Votes, Unexplained, Unknown, Certainty, Exact, Brevity, Job, 1];
}
