namespace CareerBot.BotFramework.Dialogs;

/// <summary>The tokenizer that choices are found with.</summary>
public class Tokenizer
{
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    /// <summary>
    /// Splits at spaces, punctuation and symbols; a character beyond the first plane (an emoji) is a word of its own.
    /// A combining mark belongs to its letter, so that decomposed Vietnamese stays whole.
    /// </summary>
    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        var tokens = new List<Token>();
        if (string.IsNullOrEmpty(text)) return tokens;
        var start = -1;
        var place = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isOwn = rune.Value > char.MaxValue;
            if (isOwn || IsBreak(rune))
            {
                AddWord(tokens, text, start, place - 1);
                start = -1;
                if (isOwn) AddWord(tokens, text, place, place + rune.Utf16SequenceLength - 1);
            }
            else if (start < 0)
            {
                start = place;
            }
            place += rune.Utf16SequenceLength;
        }
        AddWord(tokens, text, start, text.Length - 1);
        return tokens;
    }

    private static bool IsBreak(Rune rune) => rune.Value switch
    {
        >= 0x0300 and <= 0x036F => false,
        >= 0x02B9 and <= 0x02FF => true,
        >= 0x2000 and <= 0x2BFF => true,
        >= 0x2E00 and <= 0x2E7F => true,
        <= 0x00BF => !Rune.IsLetterOrDigit(rune),
        _ => false,
    };

    private static void AddWord(List<Token> tokens, string text, int start, int end)
    {
        if (start < 0) return;
        var word = text[start..(end + 1)];
        tokens.Add(new Token { Start = start, End = end, Text = word, Normalized = Normalize(word) });
    }

    private static string Normalize(string word)
    {
        var lower = word.ToLowerInvariant();
        // A lone surrogate cannot be normalized
        return lower.EnumerateRunes().Contains(Rune.ReplacementChar) ? lower : lower.Normalize(NormalizationForm.FormC);
    }
}
