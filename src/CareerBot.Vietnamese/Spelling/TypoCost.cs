namespace CareerBot.Vietnamese.Spelling;

/// <summary>How far a typed word is from a syllable, in hundredths of an unlikely slip.</summary>
internal static class TypoCost
{
    internal const int Neighbour = 50;
    internal const int Swapped = 50;
    internal const int Doubled = 30;
    internal const int Missing = 70;
    internal const int Extra = 70;
    internal const int Other = 100;
    internal const int Scrambled = 90;

    /// <summary>The cost of one slip between folded words, null if they differ by more.</summary>
    internal static int? OfLetters(ReadOnlySpan<char> typed, ReadOnlySpan<char> word)
    {
        var start = typed.CommonPrefixLength(word);
        if (start == typed.Length && start == word.Length)
            return 0;
        var end = CommonSuffix(typed[start..], word[start..]);
        var typedMiddle = typed[start..^end];
        var wordMiddle = word[start..^end];
        // A slip in the first letter is rarer, and more telling of another word
        var first = start == 0 ? 30 : 0;
        return (typedMiddle.Length, wordMiddle.Length) switch
        {
            (1, 1) => first + (Keyboard.AreNeighbours(typedMiddle[0], wordMiddle[0]) ? Neighbour : Other),
            (2, 2) when typedMiddle[0] == wordMiddle[1] && typedMiddle[1] == wordMiddle[0] => Swapped,
            (0, 1) => first + Missing,
            (1, 0) => IsDoubled(typed, start) ? Doubled : first + Extra,
            _ => IsScrambled(typed, word) ? Scrambled : null,
        };
    }

    /// <summary>The cost of diacritics that differ: less for those left out than for wrong ones.</summary>
    internal static int OfMarks(string typed, string word)
    {
        var (typedMarks, typedTone) = Marks(typed);
        var (wordMarks, wordTone) = Marks(word);
        var cost = typedTone == wordTone ? 0 : typedTone == Tone.Level ? 30 : 50;
        for (var i = 0; i < typedMarks.Length; i++)
        {
            var difference = wordMarks[i] - typedMarks[i];
            cost += difference > 0 ? 20 * difference : -80 * difference;
        }
        return cost;
    }

    private static bool IsDoubled(ReadOnlySpan<char> typed, int at) =>
        at > 0 && typed[at - 1] == typed[at] || at + 1 < typed.Length && typed[at + 1] == typed[at];

    private static int CommonSuffix(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var length = 0;
        while (length < first.Length && length < second.Length && first[^(length + 1)] == second[^(length + 1)])
            length++;
        return length;
    }

    private static bool IsScrambled(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length != second.Length || first.Length < 4)
            return false;
        Span<char> a = stackalloc char[first.Length];
        Span<char> b = stackalloc char[second.Length];
        first.CopyTo(a);
        second.CopyTo(b);
        a.Sort();
        b.Sort();
        return a.SequenceEqual(b);
    }

    // How many of each mark: circumflex, horn, breve, stroke
    private static (int[] Marks, Tone Tone) Marks(string word)
    {
        var marks = new int[4];
        var tone = Tone.Level;
        foreach (var letter in word)
        {
            var (quality, own) = VietnameseLetters.Split(letter);
            tone = own == Tone.Level ? tone : own;
            var at = quality switch { 'â' or 'ê' or 'ô' => 0, 'ơ' or 'ư' => 1, 'ă' => 2, 'đ' => 3, _ => -1 };
            if (at >= 0)
                marks[at]++;
        }
        return (marks, tone);
    }
}
