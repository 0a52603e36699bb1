using CareerBot.Knowledge;

namespace CareerBot.Dialogs.Guided;

/// <summary>Sentences by key, each with variants. Immutable.</summary>
/// <param name="sentences">The variants of each key.</param>
public sealed class GuidedSentences(IReadOnlyDictionary<string, IReadOnlyList<TextTemplate>> sentences)
{
    /// <summary>The keys there are.</summary>
    public IEnumerable<string> Keys => sentences.Keys;

    /// <summary>Each variant of each key.</summary>
    public IEnumerable<(string Key, int Variant)> Variants() =>
        sentences.SelectMany(sentence => sentence.Value.Select((_, variant) => (sentence.Key, variant)));

    /// <summary>A sentence.</summary>
    /// <param name="key">Which.</param>
    /// <param name="variant">Chooses among its variants, any number from 0.</param>
    /// <param name="values">What its slots stand for.</param>
    /// <exception cref="KeyNotFoundException">There is no such sentence.</exception>
    public string Say(string key, int variant, IReadOnlyDictionary<string, object> values)
    {
        var variants = sentences[key];
        return variants[variant % variants.Count].Render(values);
    }
}
