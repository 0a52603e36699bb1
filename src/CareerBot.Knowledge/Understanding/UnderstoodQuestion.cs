using CareerBot.Knowledge.Matching;

namespace CareerBot.Knowledge.Understanding;

/// <summary>What one question asks for.</summary>
/// <param name="Text">The question as analysed.</param>
/// <param name="Outcome">What to do with it.</param>
/// <param name="Topics">The topic to answer; for a question back the topics to offer; empty for unknown.</param>
/// <param name="NotCovered">The subject that the article does not answer, where it is known.</param>
/// <param name="Ranking">Everything that was considered.</param>
public sealed record UnderstoodQuestion(
    AnalyzedText Text,
    Outcome Outcome,
    IReadOnlyList<TopicMatch> Topics,
    NotCoveredSubject? NotCovered,
    TopicRanking Ranking)
{
    /// <summary>Confidence of the most likely topic, 0–1.</summary>
    public double Confidence => Topics is [var best, ..] ? best.Confidence : Ranking.Confidence;
}
