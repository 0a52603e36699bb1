namespace CareerBot.Knowledge.Matching;

/// <summary>One topic that a question may ask for.</summary>
/// <param name="Topic">Id of the topic, or of a subject that is not covered.</param>
/// <param name="Confidence">Calibrated probability that it is meant, 0–1.</param>
/// <param name="Phrasing">The topic's phrasing most like the question.</param>
/// <param name="Evidence">What spoke for it.</param>
/// <param name="Unexplained">Telling words of the question that the topic's phrasings do not have.</param>
public sealed record TopicMatch(
    string Topic, double Confidence, string Phrasing, TopicEvidence Evidence, IReadOnlyList<string> Unexplained)
{
    /// <summary>True for what no article answers.</summary>
    public bool IsNotCovered { get; } = Topic.StartsWith(NotCoveredSubject.Prefix, StringComparison.Ordinal);
}
