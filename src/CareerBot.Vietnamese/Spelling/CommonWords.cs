using System.Collections.Frozen;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>How common syllables are, and compounds of two (common-words.yaml).</summary>
internal sealed class CommonWords
{
    private readonly FrozenDictionary<string, int> weights;

    private CommonWords(Dictionary<string, int> found, IEnumerable<string> compounds)
    {
        weights = found.ToFrozenDictionary(StringComparer.Ordinal);
        Compounds = compounds.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Words of two syllables that belong together, joined by a space.</summary>
    internal FrozenSet<string> Compounds { get; }

    /// <summary>The accented syllables with their weights: 3 everyday, 2 common, 1 known.</summary>
    internal IReadOnlyDictionary<string, int> Weights => weights;

    internal static CommonWords Read(string file)
    {
        var fields = YamlData.Read(file).RequiredFields("everyday", "common", "known", "compounds");
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, weight) in new[] { ("everyday", 3), ("common", 2), ("known", 1) })
        {
            foreach (var word in fields[key].Words)
            {
                if (!VietnameseSyllable.IsSyllable(word))
                    throw fields[key].Error($"'{word}' is not a Vietnamese syllable");
                found.TryAdd(VietnameseSyllable.Canonical(word), weight);
            }
        }
        var compounds = fields["compounds"].Scalar.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var compound in compounds)
        {
            if (compound.Split(' ').Length != 2)
                throw fields["compounds"].Error($"'{compound}' is not two syllables");
        }
        return new CommonWords(found, compounds);
    }
}
