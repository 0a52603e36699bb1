using System.Text.RegularExpressions;
using CareerBot.Knowledge;

namespace CareerBot.Dialogs.Guided;

/// <summary>That the guided dialogs fit what the bot does, and the knowledge.</summary>
internal static partial class GuidedCheck
{
    /// <summary>Every fault.</summary>
    public static IEnumerable<Fault> Check(GuidedContent content, KnowledgeBase knowledge) =>
    [
        .. Keys("dialogs/habits.yaml", GuidedKeys.Habits, content.Habits.Sentences.Keys),
        .. Keys("dialogs/cards", GuidedKeys.Cards, content.Cards.Keys),
        .. content.Scripts.Values.SelectMany(script => Check(script, content, knowledge)),
        .. TrySentences("dialogs/habits.yaml", content.Habits.Sentences, GuidedSamples.For(knowledge.Jobs[0])),
        .. content.Cards.SelectMany(card => card.Value.TryOut(GuidedSamples.For(knowledge.Jobs[0]))),
    ];

    private static IEnumerable<Fault> Check(GuidedScript script, GuidedContent content, KnowledgeBase knowledge)
    {
        var (sentences, texts, lists) = GuidedKeys.All[script.Id];
        var file = script.Position.File;
        return
        [
            .. Keys(file, [.. sentences, GuidedKeys.Intro], script.Sentences.Keys),
            .. Keys(file, texts, script.Texts.Keys),
            .. Keys(file, lists, script.Lists.Keys),
            .. TrySentences(file, script.Sentences, GuidedSamples.For(knowledge.Jobs[0])),
            .. TrySentences(file, script.Texts, GuidedSamples.For(knowledge.Jobs[0])),
            .. Topics(script, knowledge),
            .. from topic in script.OfferAfter where !knowledge.Topics.ContainsKey(topic) select new Fault(script.Position, $"unknown topic '{topic}'"),
            .. Starts(script, content, knowledge),
            .. FreeNumbers(script),
            .. from next in script.Next where !content.Scripts.ContainsKey(next) select new Fault(script.Position, $"there is no dialog '{next}'"),
        ];
    }

    private static IEnumerable<Fault> Keys(string file, IEnumerable<string> used, IEnumerable<string> found) =>
        used.Except(found, StringComparer.Ordinal).Select(key => new Fault(new SourcePosition(file, 1), $"nothing for '{key}'"))
            .Concat(found.Except(used, StringComparer.Ordinal).Select(key => new Fault(new SourcePosition(file, 1), $"the bot never uses '{key}'")));

    private static IEnumerable<Fault> TrySentences(string file, GuidedSentences sentences, IReadOnlyDictionary<string, object> samples)
    {
        foreach (var (key, variant) in sentences.Variants())
        {
            string? fault = null;
            try
            {
                sentences.Say(key, variant, samples);
            }
            catch (FormatException exception)
            {
                fault = exception.Message;
            }

            if (fault is not null)
                yield return new Fault(new SourcePosition(file, 1), $"{key}: {fault}");
        }
    }

    /// <summary>Nothing is asked or told that no answer of the knowledge stands behind.</summary>
    private static IEnumerable<Fault> Topics(GuidedScript script, KnowledgeBase knowledge) =>
        from used in script.Questions.Select(question => (question.Topic, question.Position))
            .Concat(script.Questions.SelectMany(question => question.Choices.Where(choice => choice.Topic is not null).Select(choice => (choice.Topic!, question.Position))))
            .Concat(script.Lists.Values.SelectMany(list => list).Select(line => (line.Topic, line.Position)))
        where knowledge.FindAnswer(used.Item1) is null
        select new Fault(used.Position, $"the article answers no topic '{used.Item1}'");

    /// <summary>A way of asking a question must not begin a dialog.</summary>
    private static IEnumerable<Fault> Starts(GuidedScript script, GuidedContent content, KnowledgeBase knowledge) =>
        from phrasing in knowledge.Phrasings
        where string.Equals(content.FindStart(phrasing.Text), script.Id, StringComparison.Ordinal)
        select new Fault(script.Position, $"\"{phrasing.Text}\" begins this dialog, but asks for {phrasing.Topic} at {phrasing.Position}");

    /// <summary>Figures come from the knowledge: a number of two digits or more is written by hand.</summary>
    private static IEnumerable<Fault> FreeNumbers(GuidedScript script) =>
        from told in script.Questions.SelectMany(question => question.Choices.Select(choice => (choice.Text, question.Position)))
            .Concat(script.Lists.Values.SelectMany(list => list).Select(line => ((string?)line.Text, line.Position)))
        where told.Item1 is not null && HandWritten().IsMatch(told.Item1)
        select new Fault(told.Position, $"a number is written by hand: {told.Item1}");

    [GeneratedRegex(@"\d{2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex HandWritten();
}
