namespace CareerBot.Knowledge.Matching;

/// <summary>Pieces of three neighbouring letters of a text, the spaces around its words included.</summary>
internal static class LetterPieces
{
    private const int BitsOfLetter = 10;
    private const uint LetterMask = (1u << BitsOfLetter) - 1;
    private const uint PieceMask = (1u << (3 * BitsOfLetter)) - 1;

    /// <summary>Every piece once, in the order of first appearance.</summary>
    /// <param name="folded">A text without accents.</param>
    public static IEnumerable<uint> Of(string folded)
    {
        var pieces = new uint[folded.Length + 1];
        uint piece = ' ';
        for (var i = 0; i <= folded.Length; i++)
        {
            piece = ((piece << BitsOfLetter) | ((i < folded.Length ? folded[i] : ' ') & LetterMask)) & PieceMask;
            pieces[i] = piece;
        }

        return pieces.Distinct();
    }
}
