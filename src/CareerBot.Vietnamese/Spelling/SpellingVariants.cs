using System.Collections.Frozen;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>Words with two accepted spellings and the one that is canonical here: kĩ is kỹ (i-y.yaml).</summary>
internal sealed record SpellingVariants(
    FrozenDictionary<string, string> Words,
    FrozenDictionary<(string First, string Second), (string First, string Second)> Pairs)
{
    internal static SpellingVariants Read(string file)
    {
        var fields = YamlData.Read(file).RequiredFields("words", "pairs");
        var words = fields["words"].Entries.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.Scalar, StringComparer.Ordinal);
        var pairs = fields["pairs"].Entries.ToFrozenDictionary(entry => Pair(entry.Value, entry.Key), entry => Pair(entry.Value, entry.Value.Scalar));
        return new SpellingVariants(words, pairs);
    }

    private static (string First, string Second) Pair(YamlData data, string text) =>
        text.Split(' ') is [var first, var second] ? (first, second) : throw data.Error($"'{text}' is not two words");
}
