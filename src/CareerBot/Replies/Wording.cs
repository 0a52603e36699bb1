using CareerBot.Knowledge;
using CareerBot.Knowledge.Loading;
using YamlDotNet.RepresentationModel;

namespace CareerBot.Replies;

/// <summary>The bot's sentences from <c>dialogs/wording.yaml</c>, each with variants.</summary>
public sealed class Wording
{
    private readonly Dictionary<string, Sentence> sentences;

    private Wording(Dictionary<string, Sentence> sentences) => this.sentences = sentences;

    /// <summary>What faults call the file.</summary>
    internal static string FileName { get; } = "dialogs/wording.yaml";

    /// <summary>Where each key stands.</summary>
    internal IEnumerable<(string Key, SourcePosition Position)> Keys =>
        sentences.Select(sentence => (sentence.Key, sentence.Value.Position));

    /// <summary>Reads and checks the sentences.</summary>
    /// <param name="folder">The <c>dialogs</c> folder.</param>
    /// <exception cref="KnowledgeException">Something does not check; the exception holds every fault.</exception>
    public static Wording Load(string folder)
    {
        var faults = new List<Fault>();
        var schema = DataSchema.Load(Path.Combine(folder, "schema", "wording.schema.json"));
        var found = new Dictionary<string, Sentence>(StringComparer.Ordinal);
        if (YamlFile.Read(Path.Combine(folder, "wording.yaml"), FileName, schema, faults) is { } file)
        {
            foreach (var (key, texts) in file.Root.AsEntries())
                found.Add(key.AsText(), new Sentence(ReadVariants(file, key.AsText(), texts, faults), file.PositionOf(key)));
            faults.AddRange(WordingKey.All.Where(key => !found.ContainsKey(key)).Select(WordingCheck.Missing));
        }

        return faults.Count == 0 ? new Wording(found) : throw new KnowledgeException(faults);
    }

    /// <summary>A sentence.</summary>
    /// <param name="key">Which: one of <see cref="WordingKey"/>, or the id of a topic of small talk.</param>
    /// <param name="turn">Chooses among its variants, so that a conversation does not repeat itself.</param>
    /// <param name="values">What its slots stand for.</param>
    /// <exception cref="KeyNotFoundException">There is no such sentence.</exception>
    public string Say(string key, int turn, params IEnumerable<KeyValuePair<string, object>> values)
    {
        var choices = sentences[key].Variants;
        return choices[turn % choices.Count].Render(values.ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>True when there is such a sentence.</summary>
    public bool Has(string key) => sentences.ContainsKey(key);

    private static List<TextTemplate> ReadVariants(YamlFile file, string key, YamlNode texts, List<Fault> faults)
    {
        var templates = new List<TextTemplate>();
        foreach (var text in texts.AsItems())
        {
            try
            {
                var template = TextTemplate.Parse(text.AsText());
                WordingCheck.TryOut(template, key);
                templates.Add(template);
            }
            catch (FormatException exception)
            {
                faults.Add(new Fault(file.PositionOf(text), $"{key}: {exception.Message}"));
            }
        }

        return templates;
    }

    private sealed record Sentence(IReadOnlyList<TextTemplate> Variants, SourcePosition Position);
}
