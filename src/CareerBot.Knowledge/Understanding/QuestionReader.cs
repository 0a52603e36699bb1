using CareerBot.Knowledge.Matching;

namespace CareerBot.Knowledge.Understanding;

/// <summary>Reads questions against a knowledge base. Immutable and thread-safe.</summary>
public sealed class QuestionReader
{
    /// <summary>A question back names at most this many topics.</summary>
    public const int MostOffered = 3;

    private readonly TextAnalyzer analyzer;
    private readonly TopicMatcher matcher;

    /// <param name="knowledge">What is known.</param>
    public QuestionReader(KnowledgeBase knowledge)
        : this(knowledge, knowledge.Phrasings)
    {
    }

    /// <param name="knowledge">What is known.</param>
    /// <param name="phrasings">The phrasings to match with, when not all.</param>
    public QuestionReader(KnowledgeBase knowledge, IEnumerable<Phrasing> phrasings)
    {
        Knowledge = knowledge;
        analyzer = TextAnalyzer.For(knowledge);
        matcher = new TopicMatcher(
            phrasings.Select(phrasing => (analyzer.AnalyzePhrasing(phrasing.Text), phrasing.Topic)), knowledge.Calibration);
    }

    /// <summary>What is known.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>Understands a message.</summary>
    public MessageReading ReadMessage(string message) => new([Read(message)]);

    /// <summary>Understands one question.</summary>
    public UnderstoodQuestion Read(string question)
    {
        var text = analyzer.Analyze(question);
        var ranking = matcher.Rank(text);
        if (ranking is not [var best, ..] || best.Confidence < Knowledge.Calibration.AskBackAt)
            return new UnderstoodQuestion(text, Outcome.Unknown, [], null, ranking);
        if (Knowledge.NotCovered.TryGetValue(best.Topic, out var subject))
            return new UnderstoodQuestion(text, Outcome.Unknown, [], subject, ranking);
        if (best.Confidence < Knowledge.Calibration.AnswerAt)
            return new UnderstoodQuestion(text, Outcome.Clarify, Offered(ranking), null, ranking);
        var outcome = Knowledge.Topics[best.Topic].IsSmallTalk ? Outcome.SmallTalk : Outcome.Answer;
        return new UnderstoodQuestion(text, outcome, [best], null, ranking);
    }

    private List<TopicMatch> Offered(IReadOnlyList<TopicMatch> ranking) =>
        [.. ranking.Where(match => Knowledge.Topics.ContainsKey(match.Topic)).Take(MostOffered)];
}
