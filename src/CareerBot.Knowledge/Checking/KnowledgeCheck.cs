using CareerBot.Knowledge.Matching;
using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Knowledge.Checking;

/// <summary>What a schema cannot say: that every statement is proved, and that the files fit together.</summary>
internal static class KnowledgeCheck
{
    /// <summary>Every fault of the knowledge.</summary>
    public static IEnumerable<Fault> Check(KnowledgeBase knowledge) =>
        knowledge.Jobs.SelectMany(Quotes)
            .Concat(knowledge.Jobs.SelectMany(Numbers))
            .Concat(NumbersOfRefusals(knowledge))
            .Concat(UnknownTopics(knowledge))
            .Concat(MissingAnswers(knowledge))
            .Concat(PhrasingsOfTwoTopics(knowledge))
            .Concat(UnknownSlots(knowledge));

    private static IEnumerable<Fault> Quotes(Job job) =>
        from quote in job.Answers.Values.SelectMany(answer => answer.Quotes).Concat(job.Figures.Values.Select(figure => figure.Quote))
        where !job.Article.Contains(quote.Text, StringComparison.Ordinal)
        select new Fault(quote.Position, $"this quote does not stand in article.txt: \"{quote.Text}\"");

    private static IEnumerable<Fault> Numbers(Job job)
    {
        var answers =
            from answer in job.Answers.Values
            from number in Unproved(string.Join('\n', answer.Text, answer.More, answer.Why), string.Join('\n', answer.Quotes.Select(quote => quote.Text)))
            select new Fault(answer.Position, $"{answer.Topic}: the number {Plain(number)} is not in its quotes");
        var figures =
            from figure in job.Figures.Values
            from value in figure.Values
            where value.Value is decimal && value.Key is "annual" or "hourly" or "percent"
            where !WrittenNumbers.In(figure.Quote.Text).Contains((decimal)value.Value)
            select new Fault(figure.Position, $"{figure.Name}: {value.Key} {Plain((decimal)value.Value)} is not in its quote");
        return answers.Concat(figures);
    }

    private static IEnumerable<Fault> NumbersOfRefusals(KnowledgeBase knowledge)
    {
        var articles = string.Join('\n', knowledge.Jobs.Select(job => job.Article));
        return from subject in knowledge.NotCovered.Values
               from number in Unproved(subject.Reply, articles)
               select new Fault(subject.Position, $"{subject.Id}: the number {Plain(number)} is in no article");
    }

    private static IEnumerable<Fault> UnknownTopics(KnowledgeBase knowledge)
    {
        var used = knowledge.Topics.Values.SelectMany(topic => topic.Related.Select(id => (id, topic.Position)))
            .Concat(knowledge.NotCovered.Values.SelectMany(subject => subject.Nearest.Select(id => (id, subject.Position))))
            .Concat(knowledge.Jobs.SelectMany(job => job.Answers.Values).Select(answer => (answer.Topic, answer.Position)))
            .Concat(knowledge.Phrasings.Where(phrasing => !string.Equals(phrasing.Batch, KnowledgeBase.NegativeBatch, StringComparison.Ordinal))
                .Select(phrasing => (phrasing.Topic, phrasing.Position)));
        var kinds = knowledge.Phrasings.Where(phrasing => string.Equals(phrasing.Batch, KnowledgeBase.NegativeBatch, StringComparison.Ordinal))
            .Select(phrasing => phrasing.Topic).ToHashSet(StringComparer.Ordinal);
        return from use in used
               where !knowledge.Topics.ContainsKey(use.Item1) && !knowledge.NotCovered.ContainsKey(use.Item1) && !kinds.Contains(use.Item1)
               select new Fault(use.Position, $"unknown topic '{use.Item1}'");
    }

    private static IEnumerable<Fault> MissingAnswers(KnowledgeBase knowledge) =>
        from topic in knowledge.Topics.Values
        where !topic.IsSmallTalk && knowledge.FindAnswer(topic.Id) is null
        select new Fault(topic.Position, $"no job answers topic '{topic.Id}'");

    private static IEnumerable<Fault> PhrasingsOfTwoTopics(KnowledgeBase knowledge) =>
        from same in knowledge.Phrasings.Zip(knowledge.Analyzer.AnalyzePhrasings(knowledge.Phrasings)).GroupBy(pair => pair.Second.Text, pair => pair.First, StringComparer.Ordinal)
        let first = same.First()
        from other in same
        where !string.Equals(other.Topic, first.Topic, StringComparison.Ordinal) && !(other.IsNotCovered && first.IsNotCovered)
        select new Fault(other.Position, $"\"{other.Text}\" asks for {other.Topic} here and for {first.Topic} at {first.Position}");

    private static IEnumerable<Fault> UnknownSlots(KnowledgeBase knowledge) =>
        from phrasing in knowledge.Phrasings
        from slot in Slots.In(phrasing.Text)
        where !knowledge.Names.ContainsKey(slot)
        select new Fault(phrasing.Position, $"unknown slot {{{slot}}}");

    private static IEnumerable<decimal> Unproved(string text, string proof) =>
        WrittenNumbers.In(text).Except(WrittenNumbers.In(proof));

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
