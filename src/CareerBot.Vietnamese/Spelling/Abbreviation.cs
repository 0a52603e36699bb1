namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// One reading of an abbreviation. With <see cref="After"/>, <see cref="Before"/> or <see cref="Near"/>, one of them must hold;
/// none of the exclusions may.
/// </summary>
internal sealed record Abbreviation(
    string[] Full,
    WordCondition After,
    WordCondition Before,
    WordCondition Near,
    WordCondition NotAfter,
    WordCondition NotBefore)
{
    // How many words on each side are near
    private const int Nearness = 4;

    internal bool Applies(IReadOnlyList<Token> before, IReadOnlyList<Token> tokens, int at)
    {
        Token? previous = before.Count > 0 ? before[^1] : null;
        Token? next = at + 1 < tokens.Count ? tokens[at + 1] : null;
        if (NotAfter.Holds(previous) || NotBefore.Holds(next))
            return false;
        if (After.IsEmpty && Before.IsEmpty && Near.IsEmpty)
            return true;
        return After.Holds(previous) || Before.Holds(next) || !Near.IsEmpty && IsNear(before, tokens, at);
    }

    private bool IsNear(IReadOnlyList<Token> before, IReadOnlyList<Token> tokens, int at)
    {
        for (var i = 1; i <= Nearness; i++)
        {
            if (before.Count >= i && Near.Holds(before[^i]) || at + i < tokens.Count && Near.Holds(tokens[at + i]))
                return true;
        }
        return false;
    }
}
