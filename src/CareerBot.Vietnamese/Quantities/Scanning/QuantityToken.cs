namespace CareerBot.Vietnamese.Quantities;

internal enum TokenKind
{
    Word,
    Digits,
    Sign,
}

/// <summary>A word, a run of digits or a single sign.</summary>
/// <param name="Text">In lower case, composed.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Glued">Whether it follows the token before it without a space.</param>
/// <param name="IsUpper">Whether it begins with a capital letter: 3M.</param>
internal readonly record struct QuantityToken(string Text, int Start, int End, TokenKind Kind, bool Glued, bool IsUpper)
{
    internal bool IsSign(char sign) => Kind == TokenKind.Sign && Text[0] == sign;
}
