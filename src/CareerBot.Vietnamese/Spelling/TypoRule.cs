using System.Collections.Frozen;
using System.Text;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// Repairs words that are none by the nearest common syllable, one slip away: a neighbouring key, two letters swapped, one doubled,
/// dropped or added. A word typed without diacritics is repaired without them, and more carefully, for it could be foreign.
/// </summary>
internal sealed class TypoRule
{
    private const int MinLength = 3;
    private const int MaxLength = 9;

    private readonly Vocabulary vocabulary;

    // By the folded word and by it with one letter left out, and by its sorted letters (which no word with a capital can be)
    private readonly FrozenDictionary<string, Vocabulary.Entry[]> index;
    private readonly FrozenDictionary<string, Vocabulary.Entry[]>.AlternateLookup<ReadOnlySpan<char>> lookup;

    internal TypoRule(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        var keys = new Dictionary<string, List<Vocabulary.Entry>>(StringComparer.Ordinal);
        foreach (var entry in vocabulary.Entries.Where(entry => entry.Folded.Length >= MinLength - 1))
        {
            foreach (var key in Keys(entry.Folded))
            {
                if (!keys.TryGetValue(key, out var list))
                    keys.Add(key, list = []);
                list.Add(entry);
            }
        }
        index = keys.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
        lookup = index.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal List<Token> Apply(List<Token> tokens)
    {
        List<Token>? result = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Repair(tokens, i) is not { } repaired)
                continue;
            result ??= [.. tokens];
            result[i] = tokens[i].With(repaired, WordOrigin.Repaired);
        }
        return result ?? tokens;
    }

    private string? Repair(List<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Text.Length is < MinLength or > MaxLength || !token.IsLetters)
            return null;
        if (Ascii.IsValid(token.Text) && !IsInCompound(tokens, at, token.Text) && SwappedIntoCompound(tokens, at) is { } swapped)
            return swapped;
        if (vocabulary.IsKnown(token.Text))
            return null;
        var folded = Diacritics.Fold(token.Text);
        var isPlain = Ascii.IsValid(token.Text);
        if (!Ascii.IsValid(folded) || isPlain && (folded.Length <= MinLength || IsBesideForeign(tokens, at)))
            return null;
        var best = Best(tokens, at, folded, isPlain);
        return best is null ? Unstretched(token.Text) : isPlain ? Diacritics.Fold(best) : best;
    }

    // tuong lia, lia lai: two letters swapped make another word, but only the right one makes a compound with a neighbour
    private string? SwappedIntoCompound(List<Token> tokens, int at)
    {
        var letters = tokens[at].Text.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            (letters[i - 1], letters[i]) = (letters[i], letters[i - 1]);
            if (letters[i - 1] != letters[i] && vocabulary.FoldedWeight(letters) > 0 && new string(letters) is var word && IsInCompound(tokens, at, word))
                return word;
            (letters[i - 1], letters[i]) = (letters[i], letters[i - 1]);
        }
        return null;
    }

    private bool IsInCompound(List<Token> tokens, int at, string word) =>
        at > 0 && vocabulary.IsCompound(tokens[at - 1].Text, word)
        || at + 1 < tokens.Count && vocabulary.IsCompound(word, tokens[at + 1].Text);

    // guup is giúp rather than gup; a doubled letter that leads to no common word is still dropped
    private string? Unstretched(string word)
    {
        var shorter = StretchedLetters.Shorten(word, vocabulary.IsSyllable);
        return vocabulary.IsSyllable(shorter) ? VietnameseSyllable.Canonical(shorter) : null;
    }

    private string? Best(List<Token> tokens, int at, string folded, bool isPlain)
    {
        var typed = tokens[at].Text;
        string? best = null;
        var bestCost = int.MaxValue;
        foreach (var key in Keys(folded))
        {
            if (!lookup.TryGetValue(key, out var entries))
                continue;
            foreach (var entry in entries)
            {
                var cost = Cost(tokens, at, folded, isPlain, entry);
                if (cost < bestCost || cost == bestCost && best is not null && string.CompareOrdinal(entry.Text, best) < 0)
                    (best, bestCost) = (entry.Text, cost);
            }
        }
        return bestCost <= Limit(typed, isPlain) ? best : null;
    }

    private static int Limit(string typed, bool isPlain) => isPlain ? 40 : typed.Length <= MinLength ? 60 : 100;

    private int Cost(List<Token> tokens, int at, string folded, bool isPlain, Vocabulary.Entry entry)
    {
        if (TypoCost.OfLetters(folded, entry.Folded) is not { } letters)
            return int.MaxValue;
        var marks = isPlain ? 0 : TypoCost.OfMarks(tokens[at].Text, entry.Text);
        return letters + marks - 10 * entry.Weight - (IsInCompound(tokens, at, entry.Text) ? 40 : 0);
    }

    private bool IsBesideForeign(List<Token> tokens, int at) =>
        at > 0 && IsForeign(tokens[at - 1]) || at + 1 < tokens.Count && IsForeign(tokens[at + 1]);

    private bool IsForeign(Token token) =>
        token.Text.Length > 1 && vocabulary.IsForeign(token.Text) && vocabulary.FoldedWeight(token.Text) == 0;

    private static IEnumerable<string> Keys(string folded)
    {
        yield return folded;
        for (var i = 0; i < folded.Length; i++)
        {
            if (i == 0 || folded[i] != folded[i - 1])
                yield return folded.Remove(i, 1);
        }
        if (folded.Length >= 4)
            yield return "=" + string.Concat(folded.Order());
    }
}
