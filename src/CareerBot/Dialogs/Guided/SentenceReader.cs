using CareerBot.Knowledge;
using CareerBot.Knowledge.Loading;
using YamlDotNet.RepresentationModel;

namespace CareerBot.Dialogs.Guided;

/// <summary>Reads sentences with variants, and tries each out.</summary>
internal static class SentenceReader
{
    /// <summary>The sentences of a mapping from key to a text, or to a list of variants; faults are added.</summary>
    public static GuidedSentences Read(YamlFile file, YamlNode? node, List<Fault> faults)
    {
        var sentences = new Dictionary<string, IReadOnlyList<TextTemplate>>(StringComparer.Ordinal);
        foreach (var (key, value) in node.AsEntries())
            sentences[key.AsText()] = Variants(file, key.AsText(), value, faults);
        return new GuidedSentences(sentences);
    }

    private static List<TextTemplate> Variants(YamlFile file, string key, YamlNode value, List<Fault> faults)
    {
        var templates = new List<TextTemplate>();
        foreach (var text in value is YamlSequenceNode ? value.AsItems() : [value])
        {
            try
            {
                templates.Add(TextTemplate.Parse(text.AsText()));
            }
            catch (FormatException exception)
            {
                faults.Add(new Fault(file.PositionOf(text), $"{key}: {exception.Message}"));
            }
        }

        return templates;
    }
}
