using CareerBot.Knowledge;
using CareerBot.Knowledge.Loading;
using CareerBot.Sums;
using YamlDotNet.RepresentationModel;

namespace CareerBot.Replies;

/// <summary>The bot's sentences from <c>dialogs/wording.yaml</c> and <c>dialogs/pay.yaml</c>, each with variants.</summary>
public sealed class Wording
{
    private readonly Dictionary<string, Sentence> sentences;

    private Wording(Dictionary<string, Sentence> sentences, PhraseBook phrases) => (this.sentences, Phrases) = (sentences, phrases);

    /// <summary>What the bot listens for.</summary>
    public PhraseBook Phrases { get; }

    /// <summary>What faults call the file.</summary>
    internal static string FileName { get; } = "dialogs/wording.yaml";

    /// <summary>What faults call the file of the sums.</summary>
    internal static string PayFileName { get; } = "dialogs/pay.yaml";

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
        Read("wording.yaml", FileName, WordingKey.All);
        Read("pay.yaml", PayFileName, PayKey.All);
        var phrases = PhraseBook.Load(folder, faults);
        return faults.Count == 0 ? new Wording(found, phrases) : throw new KnowledgeException(faults);

        void Read(string name, string inFaults, IReadOnlyList<string> needed)
        {
            if (YamlFile.Read(Path.Combine(folder, name), inFaults, schema, faults) is not { } file)
                return;
            foreach (var (key, texts) in file.Root.AsEntries())
            {
                if (!found.TryAdd(key.AsText(), new Sentence(ReadVariants(file, key.AsText(), texts, faults), file.PositionOf(key))))
                    faults.Add(new Fault(file.PositionOf(key), $"'{key.AsText()}' stands in {FileName} already"));
            }

            faults.AddRange(needed.Where(key => !found.ContainsKey(key)).Select(WordingCheck.Missing));
        }
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
