using System.Globalization;
using System.Text;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>Cuts a text into words, runs of digits and signs; a letter beside a digit is a border (40k, 8h30).</summary>
internal static class QuantityScanner
{
    // Nearly all signs are ASCII: their texts are made once
    private static readonly string[] SignTexts = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    internal static List<QuantityToken> Scan(string text)
    {
        var tokens = new List<QuantityToken>(text.Length / 4 + 1);
        var end = -1;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            var kind = KindOf(text[i]);
            i = EndOf(text, i, kind);
            tokens.Add(new QuantityToken(TextOf(text, start, i, kind), start, i, kind, start == end, char.IsUpper(text[start])));
            end = i;
        }
        return tokens;
    }

    private static TokenKind KindOf(char letter) =>
        char.IsAsciiDigit(letter) ? TokenKind.Digits : char.IsLetter(letter) ? TokenKind.Word : TokenKind.Sign;

    private static int EndOf(string text, int start, TokenKind kind)
    {
        var i = start + 1;
        if (kind == TokenKind.Digits)
        {
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
        }
        else if (kind == TokenKind.Word)
        {
            while (i < text.Length && (char.IsLetter(text[i]) || IsMark(text[i])))
                i++;
        }
        return i;
    }

    private static string TextOf(string text, int start, int end, TokenKind kind)
    {
        if (kind == TokenKind.Sign)
            return text[start] < SignTexts.Length ? SignTexts[text[start]] : text[start].ToString();
        if (kind == TokenKind.Digits)
            return text[start..end];
        var word = text[start..end].ToLowerInvariant();
        return word.Any(IsMark) ? word.Normalize(NormalizationForm.FormC) : word;
    }

    private static bool IsMark(char letter) =>
        letter >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
