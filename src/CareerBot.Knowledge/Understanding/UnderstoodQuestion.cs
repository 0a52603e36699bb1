using CareerBot.Knowledge.Matching;

namespace CareerBot.Knowledge.Understanding;

/// <summary>What one question asks for.</summary>
/// <param name="Text">The question as analysed.</param>
/// <param name="Outcome">What to do with it.</param>
/// <param name="Topics">The topic to answer; for a question back the topics to offer; empty for unknown.</param>
/// <param name="NotCovered">The subject that the article does not answer, where it is known.</param>
/// <param name="Ranking">Every topic that was considered, most likely first.</param>
public sealed record UnderstoodQuestion(
    AnalyzedText Text,
    Outcome Outcome,
    IReadOnlyList<TopicMatch> Topics,
    NotCoveredSubject? NotCovered,
    IReadOnlyList<TopicMatch> Ranking)
{
    /// <summary>Confidence of the most likely topic, 0–1.</summary>
    public double Confidence => Ranking is [var best, ..] ? best.Confidence : Topics.Count > 0 ? Topics[0].Confidence : 0;
}
