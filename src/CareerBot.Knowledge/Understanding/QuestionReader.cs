using CareerBot.Knowledge.Matching;

namespace CareerBot.Knowledge.Understanding;

/// <summary>Reads messages against a knowledge base. Immutable and thread-safe.</summary>
public sealed class QuestionReader
{
    /// <summary>A question back names at most this many topics.</summary>
    public const int MostOffered = 3;

    /// <summary>What is not covered is named when at least this is the probability that it is meant.</summary>
    private const double NamedAt = 0.4;

    /// <summary>Beside a question that is answered, another is likelier one that is answered too.</summary>
    private const double CompanyOdds = 3;

    private readonly TopicMatcher matcher;

    /// <param name="knowledge">What is known.</param>
    public QuestionReader(KnowledgeBase knowledge)
        : this(knowledge, knowledge.Phrasings)
    {
    }

    /// <param name="knowledge">What is known.</param>
    /// <param name="phrasings">The phrasings to match with, when not all.</param>
    public QuestionReader(KnowledgeBase knowledge, IReadOnlyList<Phrasing> phrasings)
    {
        Knowledge = knowledge;
        matcher = new TopicMatcher(
            knowledge.Analyzer.AnalyzePhrasings(phrasings).Zip(phrasings, (text, phrasing) => (text, phrasing.Topic)),
            knowledge.GroupOf,
            knowledge.Calibration);
    }

    /// <summary>What is known.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>Understands a message.</summary>
    /// <param name="message">As typed.</param>
    /// <param name="context">What came before it.</param>
    public MessageReading Read(string message, ReadingContext context)
    {
        var text = Knowledge.Analyzer.Analyze(message);
        if (Choose(text, context) is { } chosen)
            return new MessageReading([chosen]);
        // Only a whole message may leave out what it is about: a part ("I", "well") says it in another part
        var splitter = new MessageSplitter(
            Knowledge, part => Understand(part, part.Tokens.Count == text.Tokens.Count ? context : ReadingContext.None), InCompany);
        return new MessageReading(splitter.Split(text));
    }

    /// <summary>A bare number after a question back chooses the topic of that number.</summary>
    private static UnderstoodQuestion? Choose(AnalyzedText text, ReadingContext context) =>
        text.Tokens is [var token]
        && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= context.Offered.Count
            ? new UnderstoodQuestion(text, Outcome.Answer, [new TopicMatch(context.Offered[number - 1], 1, token.Text, default, [])], null, TopicRanking.Empty)
            : null;

    private UnderstoodQuestion Understand(AnalyzedText text, ReadingContext context)
    {
        var ranking = matcher.Rank(text);
        if (context.LastTopic is { } last && ranking.Confidence < Knowledge.Calibration.AnswerAt)
            ranking = new FollowUp(Knowledge, matcher, last).Read(text, ranking);
        return Decide(text, ranking);
    }

    private UnderstoodQuestion InCompany(UnderstoodQuestion question) =>
        Decide(question.Text, question.Ranking.Given(_ => CompanyOdds));

    private UnderstoodQuestion Decide(AnalyzedText text, TopicRanking ranking)
    {
        if (ranking.Topics is [var best, ..] && best.Confidence >= Knowledge.Calibration.AnswerAt)
            return new UnderstoodQuestion(text, Knowledge.Topics[best.Topic].IsSmallTalk ? Outcome.SmallTalk : Outcome.Answer, [best], null, ranking);
        if (ranking.Answerable >= Knowledge.Calibration.AskBackAt)
            return new UnderstoodQuestion(text, Outcome.Clarify, [.. ranking.Topics.Take(MostOffered)], null, ranking);
        return new UnderstoodQuestion(text, Outcome.Unknown, [], NotCovered(ranking), ranking);
    }

    private NotCoveredSubject? NotCovered(TopicRanking ranking) =>
        ranking.NotCovered is [var best, ..] && best.Confidence >= NamedAt ? Knowledge.NotCovered.GetValueOrDefault(best.Topic) : null;
}
