using CareerBot.Knowledge;
using CareerBot.Knowledge.Loading;
using CareerBot.Vietnamese.Spelling;
using YamlDotNet.RepresentationModel;

namespace CareerBot.Dialogs.Guided;

/// <summary>Reads <c>habits.yaml</c>.</summary>
internal static class HabitsReader
{
    /// <summary>The habits of a file that its schema has checked; faults are added.</summary>
    public static GuidedHabits Read(YamlFile file, SpellingLexicon lexicon, List<Fault> faults)
    {
        var root = file.Root;
        var normalizer = new SpellingNormalizer(lexicon);
        return new GuidedHabits(
            normalizer,
            TimeSpan.FromHours((double)(decimal)root.Get("forget_after_hours").AsValue()),
            new AnswerPhrases<GuidedCommand>(normalizer, Commands(root.Get("commands"))),
            Words("fillers"),
            Words("negations"),
            Words("questions"),
            new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
            {
                ["$yes"] = root.Get("yes").AsTexts(),
                ["$no"] = root.Get("no").AsTexts(),
            },
            new AnswerPhrases<int>(normalizer, Ordinals(root)),
            root.Get("scales").AsEntries().ToDictionary(
                scale => scale.Key.AsText(), scale => (IReadOnlyList<GuidedChoice>)[.. scale.Value.AsItems().Select(Degree)], StringComparer.Ordinal),
            SentenceReader.Read(file, root.Get("sentences"), faults));

        AnswerPhrases<bool> Words(string key) => new(normalizer, root.Get(key).AsTexts().Select(text => (text, true)));
    }

    private static IEnumerable<(string Phrase, GuidedCommand Command)> Commands(YamlNode commands) =>
        from command in commands.AsEntries()
        from phrase in command.Value.AsTexts()
        select (phrase, Enum.Parse<GuidedCommand>(command.Key.AsText(), ignoreCase: true));

    private static IEnumerable<(string Phrase, int Place)> Ordinals(YamlNode root) =>
        root.Get("ordinals").AsItems().SelectMany((place, index) => place.AsTexts().Select(phrase => (phrase, index)))
            .Concat(root.Get("last").AsTexts().Select(phrase => (phrase, -1)));

    private static GuidedChoice Degree(YamlNode node) => new(
        node.Get("value").AsText(),
        node.Get("title").AsText(),
        node.Get("names").AsTexts(),
        (decimal)node.Get("from").AsValue(),
        node.Get("opposite").AsText(),
        node.Get("group").AsText(),
        Text: null,
        Topic: null);
}
