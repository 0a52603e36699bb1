using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Knowledge.Matching;

/// <summary>Finds the longest names in a text and puts the slot of their kind in their place.</summary>
internal sealed class NameFinder
{
    private readonly Dictionary<string, List<(string Kind, Word[] Words)>> namesByFirstWord = new(StringComparer.Ordinal);

    public NameFinder(IReadOnlyDictionary<string, IReadOnlyList<string>> names, SpellingNormalizer normalizer)
    {
        foreach (var (kind, name) in names.SelectMany(list => list.Value.Select(name => (list.Key, name))))
        {
            Word[] words = [.. normalizer.Normalize(name).Words];
            if (words.Length == 0)
                continue;
            if (!namesByFirstWord.TryGetValue(words[0].Folded, out var sameStart))
                namesByFirstWord.Add(words[0].Folded, sameStart = []);
            sameStart.Add((kind, words));
        }

        foreach (var sameStart in namesByFirstWord.Values)
            sameStart.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>The words as tokens, names replaced.</summary>
    public IEnumerable<Token> Replace(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count;)
        {
            if (Find(words, i) is var (kind, length))
            {
                var slot = Slots.Of(kind);
                yield return new Token(slot, slot, words[i].Start, words[i + length - 1].End);
                i += length;
            }
            else
            {
                yield return new Token(words[i].Text, words[i].Folded, words[i].Start, words[i].End);
                i++;
            }
        }
    }

    private (string Kind, int Length)? Find(IReadOnlyList<Word> words, int start)
    {
        if (!namesByFirstWord.TryGetValue(words[start].Folded, out var candidates))
            return null;
        foreach (var (kind, name) in candidates)
        {
            if (Stands(name, words, start))
                return (kind, name.Length);
        }

        return null;
    }

    private static bool Stands(Word[] name, IReadOnlyList<Word> words, int start)
    {
        if (start + name.Length > words.Count)
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (!Reads(words[start + i], name[i]))
                return false;
        }

        return true;
    }

    /// <summary>Accents that were typed count; accents left out do not.</summary>
    private static bool Reads(Word typed, Word meant) =>
        string.Equals(typed.Folded, meant.Folded, StringComparison.Ordinal)
        && (string.Equals(typed.Text, typed.Folded, StringComparison.Ordinal)
            || string.Equals(typed.Text, meant.Text, StringComparison.Ordinal));
}
