using System.Globalization;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>A word on its way through the rules. What a rule does depends on the texts of the tokens alone.</summary>
internal readonly record struct Token(string Text, int Start, int End, WordOrigin Origin)
{
    internal bool IsNumber => Text[0] is >= '0' and <= '9' || Text.Length > 1 && IsCurrency(Text[0]) && Text[1] is >= '0' and <= '9';

    /// <summary>Made of letters (with their marks) only, so that spelling rules apply.</summary>
    internal bool IsLetters
    {
        get
        {
            foreach (var letter in Text)
            {
                if (!char.IsLetter(letter) && char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                    return false;
            }
            return true;
        }
    }

    internal static bool IsCurrency(char symbol) => symbol is '$' or '€' or '£' or '¥' or '₫';

    internal Token With(string text, WordOrigin origin) =>
        string.Equals(text, Text, StringComparison.Ordinal) ? this : new Token(text, Start, End, origin == WordOrigin.AsTyped ? Origin : origin);
}
