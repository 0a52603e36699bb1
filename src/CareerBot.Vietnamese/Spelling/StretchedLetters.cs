namespace CareerBot.Vietnamese.Spelling;

/// <summary>Shortens stretched words: luơngggg, okkkk, rồii. Real doubles (xoong, www) are words as they are.</summary>
internal static class StretchedLetters
{
    /// <summary>The word with each run of three or more letters, or of two at least, as one; known forms first.</summary>
    internal static string Shorten(string word, Func<string, bool> isKnown) => Shorten(word, isKnown, isKnown);

    /// <summary>The same; a word of doubles only, which could be slips, is shortened only to a likely one.</summary>
    internal static string Shorten(string word, Func<string, bool> isKnown, Func<string, bool> isLikely)
    {
        var longest = LongestRun(word);
        if (longest < 2 || isKnown(word))
            return word;
        if (longest >= 3)
        {
            if (word.Length == longest && !VietnameseLetters.IsVowel(word[0]))
                return word[..2];
            var once = Limit(word, minimum: 3, keep: 1);
            if (isKnown(once))
                return once;
            var twice = Limit(word, minimum: 3, keep: 2);
            if (isKnown(twice))
                return twice;
            word = once;
        }
        var single = Limit(word, minimum: 2, keep: 1);
        return (longest >= 3 ? isKnown(single) : isLikely(single)) ? single : word;
    }

    internal static int LongestRun(string word)
    {
        var (longest, run) = (1, 1);
        for (var i = 1; i < word.Length; i++)
        {
            run = word[i] == word[i - 1] && char.IsLetter(word[i]) ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }
        return longest;
    }

    private static string Limit(string word, int minimum, int keep)
    {
        var result = new System.Text.StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var end = i + 1;
            while (end < word.Length && word[end] == word[i])
                end++;
            var run = end - i;
            result.Append(word[i], run >= minimum ? keep : run);
            i = end;
        }
        return result.ToString();
    }
}
