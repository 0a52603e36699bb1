namespace CareerBot.Knowledge.Matching;

/// <summary>One topic that a question may ask for.</summary>
/// <param name="Topic">Id of the topic.</param>
/// <param name="Confidence">Calibrated probability that it is meant, 0–1.</param>
/// <param name="Phrasing">The topic's phrasing most like the question.</param>
/// <param name="Features">What spoke for and against it.</param>
/// <param name="Unexplained">Telling words of the question that the topic's phrasings do not have.</param>
public sealed record TopicMatch(
    string Topic,
    double Confidence,
    string Phrasing,
    MatchFeatures Features,
    IReadOnlyList<string> Unexplained);
