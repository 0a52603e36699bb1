using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Knowledge.Matching;

/// <summary>Finds the longest names in a text and puts the slot of their kind in their place.</summary>
internal sealed class NameFinder
{
    private const int LongestAmbiguous = 4;
    private const int LongFrom = 8;

    private readonly Dictionary<string, List<Name>> namesByFirstWord = new(StringComparer.Ordinal);

    public NameFinder(IReadOnlyDictionary<string, IReadOnlyList<string>> names, SpellingNormalizer normalizer)
    {
        foreach (var (kind, name) in names.SelectMany(list => list.Value.Select(name => (list.Key, name))))
        {
            Word[] words = [.. normalizer.Normalize(name).Words];
            if (words.Length == 0)
                continue;
            if (!namesByFirstWord.TryGetValue(words[0].Folded, out var sameStart))
                namesByFirstWord.Add(words[0].Folded, sameStart = []);
            sameStart.Add(new Name(kind, name, words));
        }

        foreach (var sameStart in namesByFirstWord.Values)
            sameStart.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>The words as tokens, names replaced.</summary>
    public IEnumerable<Token> Replace(NormalizedText text)
    {
        var words = text.Words;
        for (var i = 0; i < words.Count;)
        {
            if (Find(text, i) is var (kind, length))
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

    private (string Kind, int Length)? Find(NormalizedText text, int start)
    {
        if (!namesByFirstWord.TryGetValue(text.Words[start].Folded, out var candidates))
            return null;
        foreach (var name in candidates)
        {
            if (name.StandsIn(text, start))
                return (name.Kind, name.Words.Length);
        }

        return null;
    }

    /// <summary>A name, its kind and its words.</summary>
    private sealed record Name(string Kind, string Written, Word[] Words)
    {
        // Together the words of a long name leave no doubt, whatever their accents
        private readonly bool isLong = Words.Length > 1 && Written.Length >= LongFrom;

        /// <summary>True when the name stands at a word of a text.</summary>
        public bool StandsIn(NormalizedText text, int start)
        {
            if (start + Words.Length > text.Words.Count)
                return false;
            if (Words.Length == 1 && Written.Length <= LongestAmbiguous)
                return IsWritten(text, text.Words[start]);
            for (var i = 0; i < Words.Length; i++)
            {
                if (!Reads(text.Words[start + i], Words[i]) && !(isLong && string.Equals(text.Words[start + i].Folded, Words[i].Folded, StringComparison.Ordinal)))
                    return false;
            }

            return true;
        }

        /// <summary>A short name looks like a common word (Nhật: nhất, IT: ít), so it must be written as it is.</summary>
        private bool IsWritten(NormalizedText text, Word word)
        {
            if (!string.Equals(word.Text, Words[0].Text, StringComparison.Ordinal))
                return false;
            return Diacritics.HasAny(Written) || text.Original.AsSpan(word.Start, word.End - word.Start).SequenceEqual(Written);
        }

        /// <summary>Accents that were typed count; accents left out do not.</summary>
        private static bool Reads(Word typed, Word meant) =>
            string.Equals(typed.Folded, meant.Folded, StringComparison.Ordinal)
            && (string.Equals(typed.Text, typed.Folded, StringComparison.Ordinal)
                || string.Equals(typed.Text, meant.Text, StringComparison.Ordinal));
    }
}
