using CareerBot.Knowledge.Matching;

namespace CareerBot.Knowledge.Understanding;

/// <summary>
/// After an answer on pay, a short unclear message is more likely on pay. Used only where the message alone is not
/// clear, so that a full question is never bent by what came before.
/// </summary>
/// <param name="knowledge">Knows which topics belong together.</param>
/// <param name="lastTopic">The topic answered last.</param>
internal sealed class ContextPrior(KnowledgeBase knowledge, string lastTopic)
{
    private const int LongestFollowUp = 7;
    private const double NearOdds = 9;

    /// <summary>The ranking with the topics of the same subject raised.</summary>
    public TopicRanking Apply(TopicRanking ranking, AnalyzedText text) =>
        text.Tokens.Count > LongestFollowUp ? ranking : ranking.Given(topic => IsNear(topic) ? NearOdds : 1);

    private bool IsNear(string topic) =>
        string.Equals(Family(topic), Family(lastTopic), StringComparison.Ordinal)
        || (knowledge.Topics.TryGetValue(lastTopic, out var last) && last.Related.Contains(topic, StringComparer.Ordinal));

    private static string Family(string topic) => topic[..topic.IndexOf('.', StringComparison.Ordinal)];
}
