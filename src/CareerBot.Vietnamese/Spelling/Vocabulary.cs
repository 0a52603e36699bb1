using System.Collections.Frozen;
using System.Text;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// Which words are likely: the common words of the lexicon and the words of the domain, found by their folded form, and what
/// counts as a word at all.
/// </summary>
internal sealed class Vocabulary
{
    private readonly SpellingLexicon lexicon;
    private readonly FrozenDictionary<string, int> weights;
    private readonly FrozenDictionary<string, Entry[]> byFold;
    private readonly FrozenSet<string> foreign;
    private readonly FrozenSet<(string First, string Second)> compounds;
    private readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> byFoldSpan;

    internal Vocabulary(SpellingLexicon lexicon, IReadOnlyDictionary<string, int>? domain)
    {
        this.lexicon = lexicon;
        var all = new Dictionary<string, int>(lexicon.Common.Weights, StringComparer.Ordinal);
        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (word, count) in domain ?? new Dictionary<string, int>(StringComparer.Ordinal))
        {
            if (VietnameseSyllable.TryAnalyze(word, out var parts))
                all[parts.Spelling] = Math.Max(all.GetValueOrDefault(parts.Spelling), count >= 20 ? 3 : count >= 5 ? 2 : 1);
            else if (!VietnameseSyllable.IsUnaccentedSyllable(word))
                others.Add(word.ToLowerInvariant());
        }
        weights = all.ToFrozenDictionary(StringComparer.Ordinal);
        foreign = others.ToFrozenSet(StringComparer.Ordinal);
        byFold = all
            .Select(pair => new Entry(pair.Key, Diacritics.Fold(pair.Key), pair.Value))
            .GroupBy(entry => entry.Folded, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => Order(group).ToArray(), StringComparer.Ordinal);
        byFoldSpan = byFold.GetAlternateLookup<ReadOnlySpan<char>>();
        compounds = lexicon.Common.Compounds.Select(Diacritics.Fold).Select(Pair).ToFrozenSet();
    }

    /// <summary>An accented syllable, its folded form and its weight, 1 to 3.</summary>
    internal readonly record struct Entry(string Text, string Folded, int Weight);

    internal IEnumerable<Entry> Entries => byFold.Values.SelectMany(entries => entries).OrderBy(entry => entry.Text, StringComparer.Ordinal);

    /// <summary>How common an accented syllable is, 0 for unknown.</summary>
    internal int Weight(string word) => weights.GetValueOrDefault(word);

    /// <summary>How common the most common syllable of a folded form is, 0 for unknown.</summary>
    internal int FoldedWeight(ReadOnlySpan<char> folded) => byFoldSpan.TryGetValue(folded, out var entries) ? entries[0].Weight : 0;

    /// <summary>The common syllables of a folded form, the most common first.</summary>
    internal ReadOnlySpan<Entry> WithFold(string folded) => byFold.TryGetValue(folded, out var entries) ? entries : [];

    /// <summary>How common a word is as typed, with or without diacritics.</summary>
    internal int WeightAsTyped(string word) => Ascii.IsValid(word) ? FoldedWeight(word) : Weight(word);

    internal bool IsCompound(string first, string second) => compounds.Contains((Diacritics.Fold(first), Diacritics.Fold(second)));

    internal bool IsForeign(string word) => lexicon.Foreign.Contains(word) || foreign.Contains(word);

    /// <summary>
    /// A syllable, accented or not. Loans with oo (xoong; oo is ô in Telex) or p (pin) count only if they are known one by one.
    /// </summary>
    internal bool IsSyllable(string word) =>
        (VietnameseSyllable.IsSyllable(word) || VietnameseSyllable.IsUnaccentedSyllable(word))
        && (!IsLoan(word) || WeightAsTyped(word) > 0);

    /// <summary>A word that needs no repair: a syllable, a foreign word or an abbreviation.</summary>
    internal bool IsKnown(string word) => IsForeign(word) || lexicon.Abbreviations.ContainsKey(word) || IsSyllable(word);

    /// <summary>Letters that belong to the number before them (40k, 8h, 15tr); a whole word does not (20tuổi, 3ca).</summary>
    internal bool IsUnit(string letters)
    {
        if (letters.Length == 1)
            return char.IsLetter(letters[0]);
        return letters.All(char.IsLetter) && (IsForeign(letters) || letters.Length <= 3
            && !VietnameseSyllable.IsSyllable(letters) && !VietnameseSyllable.IsUnaccentedSyllable(letters));
    }

    private static bool IsLoan(string word) =>
        word.Contains("oo", StringComparison.Ordinal) || word[0] == 'p' && word.Length > 1 && word[1] != 'h';

    private static IEnumerable<Entry> Order(IEnumerable<Entry> entries) =>
        entries.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Text, StringComparer.Ordinal);

    private static (string First, string Second) Pair(string compound)
    {
        var space = compound.IndexOf(' ', StringComparison.Ordinal);
        return (compound[..space], compound[(space + 1)..]);
    }
}
