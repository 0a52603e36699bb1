using CareerBot.Knowledge;
using CareerBot.Knowledge.Loading;
using YamlDotNet.RepresentationModel;

namespace CareerBot.Dialogs.Guided;

/// <summary>Reads the file of a guided dialog.</summary>
internal static class ScriptReader
{
    /// <summary>The dialog of a file that its schema has checked; faults are added.</summary>
    public static GuidedScript Read(YamlFile file, GuidedHabits habits, List<Fault> faults)
    {
        var root = file.Root;
        return new GuidedScript(
            root.Get("id").AsText(),
            root.Get("title").AsText(),
            root.Get("start").AsTexts(),
            root.Get("offer_after").AsTexts(),
            [.. root.Get("questions").AsItems().Select(node => Question(file, node, habits, faults))],
            SentenceReader.Read(file, WithIntro(root), faults),
            SentenceReader.Read(file, root.Get("texts"), faults),
            root.Find("lists").AsEntries().ToDictionary(
                list => list.Key.AsText(), list => (IReadOnlyList<GuidedLine>)[.. list.Value.AsItems().Select(node => Line(file, node))], StringComparer.Ordinal),
            root.Get("next").AsTexts(),
            file.PositionOf(root));
    }

    private static YamlMappingNode WithIntro(YamlNode root) =>
        new(root.Get("sentences").AsEntries().Append(KeyValuePair.Create<YamlNode, YamlNode>(new YamlScalarNode("intro"), root.Get("intro"))));

    private static GuidedQuestion Question(YamlFile file, YamlNode node, GuidedHabits habits, List<Fault> faults) => new(
        node.Get("id").AsText(),
        node.Get("topic").AsText(),
        node.Find("kind") is not null,
        node.Find("scale") is not null,
        node.Find("counts")?.AsValue() is not false,
        Condition(node.Find("when")),
        node.Get("ask").AsTexts(),
        node.Get("help").AsText(),
        node.Find("scale") is { } scale
            ? Degrees(file, scale, node, habits, faults)
            : [.. node.Find("choices").AsItems().Select(Choice)],
        file.PositionOf(node));

    private static List<GuidedChoice> Degrees(YamlFile file, YamlNode scale, YamlNode question, GuidedHabits habits, List<Fault> faults)
    {
        if (!habits.Scales.TryGetValue(scale.AsText(), out var degrees))
        {
            faults.Add(new Fault(file.PositionOf(scale), $"there is no scale '{scale.AsText()}' in habits.yaml"));
            return [];
        }

        var outcomes = question.Find("outcomes");
        faults.AddRange(from degree in degrees
                        where outcomes?.Find(degree.Value) is null
                        select new Fault(file.PositionOf(question), $"no outcome for '{degree.Value}'"));
        return [.. degrees.Select(degree => degree with { Text = outcomes?.Find(degree.Value)?.AsText() })];
    }

    private static GuidedChoice Choice(YamlNode node) => new(
        node.Get("value").AsText(),
        node.Get("title").AsText(),
        node.Get("names").AsTexts(),
        From: null,
        Opposite: null,
        node.Find("group")?.AsText(),
        node.Find("text")?.AsText(),
        node.Find("topic")?.AsText());

    private static GuidedLine Line(YamlFile file, YamlNode node) => new(
        node.Get("topic").AsText(), node.Find("title")?.AsText() ?? "", node.Get("text").AsText(), Condition(node.Find("when")), file.PositionOf(node));

    private static GuidedCondition? Condition(YamlNode? node) => node is null ? null : new GuidedCondition(
        node.Get("question").AsText(), (node.Find("is") ?? node.Find("is_not")).AsTexts(), node.Find("is") is null);
}
