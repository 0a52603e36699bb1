using CareerBot.Knowledge;
using CareerBot.Knowledge.Loading;

namespace CareerBot.Replies;

/// <summary>The bot's sentences from <c>dialogs/wording.yaml</c>, each with variants.</summary>
public sealed class Wording
{
    private readonly Dictionary<string, IReadOnlyList<TextTemplate>> variants;

    private Wording(Dictionary<string, IReadOnlyList<TextTemplate>> variants) => this.variants = variants;

    /// <summary>Reads and checks the sentences.</summary>
    /// <param name="folder">The <c>dialogs</c> folder.</param>
    /// <exception cref="KnowledgeException">Something does not check; the exception holds every fault.</exception>
    public static Wording Load(string folder)
    {
        const string Name = "dialogs/wording.yaml";
        var faults = new List<Fault>();
        var schema = DataSchema.Load(Path.Combine(folder, "schema", "wording.schema.json"));
        var sentences = new Dictionary<string, IReadOnlyList<TextTemplate>>(StringComparer.Ordinal);
        if (YamlFile.Read(Path.Combine(folder, "wording.yaml"), Name, schema, faults) is { } file)
        {
            foreach (var (key, texts) in file.Root.AsEntries())
                sentences.Add(key.AsText(), ReadVariants(file, texts, faults));
            faults.AddRange(Keys().Where(key => !sentences.ContainsKey(key))
                .Select(key => new Fault(new SourcePosition(Name, 0), $"no sentence for '{key}'")));
        }

        return faults.Count == 0 ? new Wording(sentences) : throw new KnowledgeException(faults);
    }

    /// <summary>A sentence.</summary>
    /// <param name="key">Which: one of <see cref="WordingKey"/>.</param>
    /// <param name="turn">Chooses among its variants, so that a conversation does not repeat itself.</param>
    /// <param name="values">What its slots stand for.</param>
    /// <exception cref="KeyNotFoundException">There is no such sentence.</exception>
    public string Say(string key, int turn, params IEnumerable<KeyValuePair<string, object>> values)
    {
        var choices = variants[key];
        return choices[turn % choices.Count].Render(values.ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>True when there is such a sentence.</summary>
    public bool Has(string key) => variants.ContainsKey(key);

    private static IEnumerable<string> Keys() =>
        typeof(WordingKey).GetFields().Select(field => (string)field.GetRawConstantValue()!).Where(key => !key.EndsWith('.'));

    private static List<TextTemplate> ReadVariants(YamlFile file, YamlDotNet.RepresentationModel.YamlNode texts, List<Fault> faults)
    {
        var templates = new List<TextTemplate>();
        foreach (var text in texts.AsItems())
        {
            try
            {
                templates.Add(TextTemplate.Parse(text.AsText()));
            }
            catch (FormatException exception)
            {
                faults.Add(new Fault(file.PositionOf(text), exception.Message));
            }
        }

        return templates;
    }
}
