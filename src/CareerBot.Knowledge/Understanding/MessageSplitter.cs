using CareerBot.Knowledge.Matching;

namespace CareerBot.Knowledge.Understanding;

/// <summary>Finds the questions of a message: one, several, or one in a story.</summary>
/// <param name="knowledge">Knows how messages are built, and which topics are small talk.</param>
/// <param name="understand">Understands a part by itself.</param>
/// <param name="inCompany">Decides again on a part beside which another is answered.</param>
internal sealed class MessageSplitter(
    KnowledgeBase knowledge, Func<AnalyzedText, UnderstoodQuestion> understand, Func<UnderstoodQuestion, UnderstoodQuestion> inCompany)
{
    /// <summary>A clause of so many words may lack the words that ask: they stand once for all ("A with B, how much each?").</summary>
    private const int ShortClause = 4;

    /// <summary>Fewer words (is that all right?) go with the question before them.</summary>
    private const int FewestWords = 4;

    /// <summary>What is not covered is said beside an answer at this probability.</summary>
    private const double SurelyAt = 0.6;

    /// <summary>The second of two topics counts when it has this share of the first.</summary>
    private const double LeastShare = 0.15;

    private readonly Discourse discourse = knowledge.Discourse;

    /// <summary>The questions in the order asked; at least one.</summary>
    public IReadOnlyList<UnderstoodQuestion> Split(AnalyzedText message)
    {
        var parts = Together([.. discourse.Sentences(message).SelectMany(Divide)]);
        return parts.Count > 1 ? Select(understand(message), parts) : [parts is [var only] ? only.Question : understand(message)];
    }

    /// <summary>A sentence as its clauses when several of them are questions of their own, else as one.</summary>
    private List<Part> Divide(AnalyzedText sentence)
    {
        var whole = understand(sentence);
        var asks = discourse.Asks(sentence);
        var clauses = discourse.Clauses(sentence);
        if (clauses.Count < 2)
            return [new Part(whole, asks)];
        var parts = Together([.. clauses.Select(clause => new Part(understand(clause), discourse.Asks(clause)))])
            .Where(part => part.IsAnswered ? part.Asks || (asks && part.Question.Text.Tokens.Count <= ShortClause) : IsNamedAside(part))
            .Select(part => part with { Asks = asks }).ToList();
        var topics = parts.Where(part => part.IsAnswered).Select(part => part.Topic).Distinct(StringComparer.Ordinal).Count();
        if (topics > 1 || (topics == 1 && parts.Any(part => part.Question.NotCovered is not null)))
            return parts;
        if (AskedTogether(whole) is { Count: > 0 } both)
            return [.. both.Select(question => new Part(question, asks))];
        var isSurer = topics == 1 && parts.Where(part => part.IsAnswered).Max(part => part.Question.Confidence) > whole.Confidence;
        return isSurer && whole.Outcome != Outcome.Answer ? parts.FindAll(part => part.IsAnswered) : [new Part(whole, asks)];
    }

    /// <summary>Two topics asked for with the same words ("highest and lowest pay"): each explains a word that the other does not.</summary>
    private List<UnderstoodQuestion> AskedTogether(UnderstoodQuestion whole)
    {
        if (whole.Outcome is not (Outcome.Answer or Outcome.Clarify) || whole.Ranking.Topics is not [var first, var second, ..]
            || second.Confidence < LeastShare * first.Confidence
            || knowledge.Topics[first.Topic].IsSmallTalk || knowledge.Topics[second.Topic].IsSmallTalk)
            return [];
        var (atFirst, atSecond) = (OwnWord(whole.Text, first, second), OwnWord(whole.Text, second, first));
        if (atFirst < 0 || atSecond < 0)
            return [];
        var together = first.Confidence + second.Confidence;
        if (together < knowledge.Calibration.AnswerAt)
            return [];
        TopicMatch[] order = atFirst < atSecond ? [first, second] : [second, first];
        return [.. order.Select(match => whole with { Outcome = Outcome.Answer, Topics = [match with { Confidence = together }] })];
    }

    /// <summary>The first telling word that one topic explains and another does not; −1 for none.</summary>
    private static int OwnWord(AnalyzedText text, TopicMatch one, TopicMatch other)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (other.Unexplained.Contains(text.Tokens[i].Text, StringComparer.Ordinal) && !one.Unexplained.Contains(text.Tokens[i].Text, StringComparer.Ordinal))
                return i;
        }

        return -1;
    }

    private List<Part> Together(List<Part> parts) =>
        !parts.Any(part => part.IsAnswered) ? parts
        : [.. parts.Select(part => part.IsAnswered || !part.Asks ? part : part with { Question = inCompany(part.Question) })];

    /// <summary>Of several parts those that ask; a story, a greeting or thanks around a question is left aside.</summary>
    private static List<UnderstoodQuestion> Select(UnderstoodQuestion whole, List<Part> parts)
    {
        var asked = parts.Where(part => part is { IsAnswered: true, Asks: true }).DistinctBy(part => part.Topic, StringComparer.Ordinal).ToList();
        if (asked.Count > 0)
            return [.. parts.Where(part => asked.Contains(part) || IsLeftAside(part)).Select(part => part.Question)];
        var answers = parts.Where(part => part.IsAnswered).DistinctBy(part => part.Topic, StringComparer.Ordinal).Select(part => part.Question).ToList();
        if (whole.Outcome == Outcome.Answer || answers.Count == 0 || whole.NotCovered is not null)
            return [BestOf(whole, parts)];
        return answers;
    }

    /// <summary>True for a full question that cannot be answered: the user must hear of it.</summary>
    private static bool IsLeftAside(Part part) =>
        IsNamedAside(part)
        || (part.Question.Outcome == Outcome.Unknown && part.Question.Text.Original.EndsWith('?') && part.Question.Text.Tokens.Count >= FewestWords);

    /// <summary>True for a question on something that is surely not covered.</summary>
    private static bool IsNamedAside(Part part) =>
        part is { Asks: true, Question.NotCovered: not null } && part.Question.Text.Tokens.Count >= FewestWords
        && part.Question.Ranking.NotCovered[0].Confidence >= SurelyAt;

    private static UnderstoodQuestion BestOf(UnderstoodQuestion whole, List<Part> parts)
    {
        if (whole.Outcome is Outcome.Answer or Outcome.SmallTalk || whole.NotCovered is not null)
            return whole;
        if (parts.All(part => part.Question.Outcome == Outcome.SmallTalk))
            return parts[0].Question;
        return parts.Where(part => part.Asks).Select(part => part.Question).Append(whole)
            .Where(question => question.Outcome != Outcome.SmallTalk)
            .OrderByDescending(question => question.NotCovered is not null)
            .ThenByDescending(question => question.Outcome == Outcome.Clarify)
            .ThenByDescending(question => question.Confidence)
            .FirstOrDefault(whole);
    }

    /// <summary>A part of a message, and whether it asks.</summary>
    private sealed record Part(UnderstoodQuestion Question, bool Asks)
    {
        public bool IsAnswered => Question.Outcome == Outcome.Answer;

        public string Topic => Question.Topics[0].Topic;
    }
}
