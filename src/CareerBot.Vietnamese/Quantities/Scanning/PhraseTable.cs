using System.Collections.Frozen;
using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>
/// Phrases and what they mean; the longest that stands at a place is found. A word typed without diacritics is taken for
/// the accented one, unless the phrase is written with a leading <c>!</c>.
/// </summary>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, Phrase[]> phrases;

    internal PhraseTable(IEnumerable<(string Phrase, T Meaning)> entries)
    {
        var lists = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        foreach (var (text, meaning) in entries)
        {
            var phrase = Parse(text, meaning);
            Add(lists, phrase.Words[0].Text, phrase);
            if (phrase.Words[0].Folded is { } folded && !string.Equals(folded, phrase.Words[0].Text, StringComparison.Ordinal))
                Add(lists, folded, phrase);
        }
        phrases = lists.ToFrozenDictionary(
            pair => pair.Key, pair => pair.Value.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The phrase that stands at a token.</summary>
    internal bool TryMatch(QuantityText text, int at, out T meaning, out int next)
    {
        if (phrases.TryGetValue(text[at].Text, out var candidates))
        {
            foreach (var phrase in candidates)
            {
                if (!phrase.StandsAt(text, at))
                    continue;
                (meaning, next) = (phrase.Meaning, at + phrase.Words.Length);
                return true;
            }
        }
        (meaning, next) = (default!, at);
        return false;
    }

    internal bool TryMatch(QuantityText text, int at, out int next) => TryMatch(text, at, out _, out next);

    internal bool Matches(QuantityText text, int at) => TryMatch(text, at, out _, out _);

    /// <summary>The phrase that is this one word.</summary>
    internal bool TryFind(string word, out T meaning)
    {
        var phrase = phrases.TryGetValue(word, out var candidates) ? Array.Find(candidates, phrase => phrase.Words.Length == 1) : null;
        meaning = phrase is null ? default! : phrase.Meaning;
        return phrase is not null;
    }

    private static void Add(Dictionary<string, List<Phrase>> lists, string key, Phrase phrase)
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        list.Add(phrase);
    }

    private static Phrase Parse(string text, T meaning)
    {
        var isStrict = text.StartsWith('!');
        var words = QuantityScanner.Scan(isStrict ? text[1..] : text)
            .Select(token => (token.Text, isStrict ? null : Diacritics.Fold(token.Text)));
        return new Phrase([.. words], meaning);
    }

    private sealed record Phrase((string Text, string? Folded)[] Words, T Meaning)
    {
        // The first word is the key under which the phrase was found
        internal bool StandsAt(QuantityText text, int at)
        {
            for (var i = 1; i < Words.Length; i++)
            {
                var word = text[at + i].Text;
                if (!string.Equals(word, Words[i].Text, StringComparison.Ordinal) && !string.Equals(word, Words[i].Folded, StringComparison.Ordinal))
                    return false;
            }
            return true;
        }
    }
}
