using CareerBot.Knowledge.Matching;

namespace CareerBot.Knowledge.Understanding;

/// <summary>
/// Reads a short message with what came before it. Used only where the message alone is not clear, so that a full
/// question is never bent.
/// </summary>
/// <param name="knowledge">Knows which topics belong together.</param>
/// <param name="matcher">Ranks topics.</param>
/// <param name="lastTopic">The topic answered last.</param>
internal sealed class FollowUp(KnowledgeBase knowledge, TopicMatcher matcher, string lastTopic)
{
    private const int Longest = 6;
    private const double NearOdds = 9;
    private const double SilentBelow = 0.35;
    private const double PlainAt = 0.5;

    /// <summary>The ranking of the message in the light of the last topic.</summary>
    /// <param name="text">The message.</param>
    /// <param name="alone">Its ranking by itself.</param>
    public TopicRanking Read(AnalyzedText text, TopicRanking alone)
    {
        if (text.Tokens.Count > Longest || alone.NotCovered is [{ Confidence: >= PlainAt }, ..])
            return alone;
        if (IsSilent(text) && knowledge.Topics.GetValueOrDefault(lastTopic)?.Subject is { } subject)
            return matcher.Rank(knowledge.Analyzer.Analyze($"{subject} {text.Original}"));
        return alone.Given(topic => IsNear(topic) ? NearOdds : 1);
    }

    /// <summary>True for a message that does not say what it is about ("how long?", "which year?").</summary>
    private bool IsSilent(AnalyzedText text) => text.Tokens.All(token => !token.IsName && matcher.Tellingness(token) < SilentBelow);

    /// <summary>After an answer on pay, a short message is more likely on pay.</summary>
    private bool IsNear(string topic) =>
        string.Equals(Family(topic), Family(lastTopic), StringComparison.Ordinal)
        || (knowledge.Topics.TryGetValue(lastTopic, out var last) && last.Related.Contains(topic, StringComparer.Ordinal));

    private static string Family(string topic) => topic[..topic.IndexOf('.', StringComparison.Ordinal)];
}
