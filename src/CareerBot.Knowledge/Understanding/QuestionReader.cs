using CareerBot.Knowledge.Matching;

namespace CareerBot.Knowledge.Understanding;

/// <summary>Reads messages against a knowledge base. Immutable and thread-safe.</summary>
public sealed class QuestionReader
{
    /// <summary>A question back names at most this many topics.</summary>
    public const int MostOffered = 3;

    private const double NamedAt = 0.4;

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
            phrasings.Select(phrasing => (analyzer.AnalyzePhrasing(phrasing.Text), phrasing.Topic)),
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
        var text = analyzer.Analyze(message);
        if (Choose(text, context) is { } chosen)
            return new MessageReading([chosen]);
        var whole = Understand(text, context);
        var parts = Discourse.Sentences(text).SelectMany(sentence => Divide(sentence, context)).ToList();
        return new MessageReading(parts.Count > 1 ? Select(whole, parts) : [whole]);
    }

    /// <summary>A bare number after a question back chooses the topic of that number.</summary>
    private static UnderstoodQuestion? Choose(AnalyzedText text, ReadingContext context) =>
        text.Tokens is [var token]
        && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= context.Offered.Count
            ? new UnderstoodQuestion(text, Outcome.Answer, [new TopicMatch(context.Offered[number - 1], 1, token.Text, default, [])], null, TopicRanking.Empty)
            : null;

    /// <summary>A sentence as its clauses when each of them is a question of its own, else as one.</summary>
    private List<UnderstoodQuestion> Divide(AnalyzedText sentence, ReadingContext context)
    {
        var whole = Understand(sentence, context);
        var clauses = Knowledge.Discourse.Clauses(sentence);
        if (clauses.Count < 2)
            return [whole];
        var parts = clauses.Select(clause => Understand(clause, context)).Where(IsAnswered).ToList();
        var topics = parts.Select(part => part.Topics[0].Topic).Distinct(StringComparer.Ordinal).Count();
        var isSurer = parts.Count > 0 && parts.Max(part => part.Topics[0].Confidence) > whole.Confidence;
        return topics > 1 || (topics == 1 && !IsAnswered(whole) && isSurer) ? parts : [whole];
    }

    /// <summary>Of several parts those that ask; a story, a greeting or thanks around a question is left aside.</summary>
    private List<UnderstoodQuestion> Select(UnderstoodQuestion whole, List<UnderstoodQuestion> parts)
    {
        var answers = parts.Where(part => part.Outcome == Outcome.Answer).DistinctBy(part => part.Topics[0].Topic, StringComparer.Ordinal).ToList();
        var asked = answers.Where(answer => Knowledge.Discourse.Asks(answer.Text)).ToList();
        if (asked.Count > 0)
            return asked;
        if (whole.Outcome == Outcome.Answer || answers.Count == 0 || whole.NotCovered is not null)
            return [BestOf(whole, parts)];
        return answers;
    }

    private UnderstoodQuestion BestOf(UnderstoodQuestion whole, List<UnderstoodQuestion> parts)
    {
        if (whole.Outcome is Outcome.Answer or Outcome.SmallTalk || whole.NotCovered is not null)
            return whole;
        if (parts.All(part => part.Outcome == Outcome.SmallTalk))
            return parts[0];
        return parts.Where(part => Knowledge.Discourse.Asks(part.Text)).Append(whole)
            .Where(part => part.Outcome != Outcome.SmallTalk)
            .OrderByDescending(part => part.NotCovered is not null)
            .ThenByDescending(part => part.Outcome == Outcome.Clarify)
            .ThenByDescending(part => part.Confidence)
            .FirstOrDefault(whole);
    }

    private static bool IsAnswered(UnderstoodQuestion question) => question.Outcome == Outcome.Answer;

    private UnderstoodQuestion Understand(AnalyzedText text, ReadingContext context)
    {
        var ranking = matcher.Rank(text);
        if (context.LastTopic is { } last && ranking.Confidence < Knowledge.Calibration.AnswerAt)
            ranking = new ContextPrior(Knowledge, last).Apply(ranking, text);
        return Decide(text, ranking);
    }

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
