using System.Globalization;
using System.Text;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>Removing and finding diacritics: Vietnamese marks and tones, đ, and any other combining mark.</summary>
public static class Diacritics
{
    /// <summary>The text without diacritics (đ is d), in its case. Text without any is returned as it is.</summary>
    public static string Fold(string text)
    {
        var first = FirstNonAscii(text);
        if (first < 0)
            return text;
        if (text.AsSpan(first).ContainsAnyExcept(FoldableOrAscii))
            return FoldAny(text);
        return string.Create(text.Length, text, static (folded, text) =>
        {
            for (var i = 0; i < folded.Length; i++)
                folded[i] = FoldCased(text[i]);
        });
    }

    /// <summary>Whether folding changes the text.</summary>
    public static bool HasAny(string text) => FirstNonAscii(text) >= 0 && !string.Equals(Fold(text), text, StringComparison.Ordinal);

    private static readonly System.Buffers.SearchValues<char> FoldableOrAscii = System.Buffers.SearchValues.Create(
        Enumerable.Range(0, char.MaxValue)
            .Select(code => (char)code)
            .Where(letter => letter < 128 || FoldCased(letter) != letter)
            .ToArray());

    private static int FirstNonAscii(string text) => text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F');

    private static char FoldCased(char letter)
    {
        if (letter <= 'z')
            return letter;
        var lower = char.ToLowerInvariant(letter);
        var folded = VietnameseLetters.Fold(lower);
        return folded == lower ? letter : lower == letter ? folded : char.ToUpperInvariant(folded);
    }

    // Other letters (ñ, combining marks, other scripts): decompose and drop the marks, each scalar by itself so that lone surrogates survive
    private static string FoldAny(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                folded.Append(text[i++]);
                continue;
            }
            if (rune.IsBmp && FoldCased(text[i]) is var simple && simple != text[i])
                folded.Append(simple);
            else if (!IsMark(rune))
                AppendBase(folded, text.AsSpan(i, rune.Utf16SequenceLength), rune);
            i += rune.Utf16SequenceLength;
        }
        return folded.ToString();
    }

    private static void AppendBase(StringBuilder folded, ReadOnlySpan<char> scalar, Rune rune)
    {
        if (rune.IsAscii || !Rune.IsLetter(rune) || rune.Value is >= 0xAC00 and <= 0xD7A3)
        {
            folded.Append(scalar);
            return;
        }
        foreach (var part in scalar.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (!IsMark(part))
                folded.Append(part.IsBmp ? FoldCased((char)part.Value).ToString() : part.ToString());
        }
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;
}
