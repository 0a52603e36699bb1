using System.Collections.Frozen;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// One reading of an abbreviation. With <see cref="After"/>, <see cref="Before"/> or <see cref="Near"/>, one of them must hold;
/// none of the exclusions may. Words are compared folded.
/// </summary>
internal sealed record Abbreviation(
    string[] Full,
    FrozenSet<string> After,
    FrozenSet<string> Before,
    FrozenSet<string> Near,
    FrozenSet<string> NotAfter,
    FrozenSet<string> NotBefore)
{
    /// <summary>Stands for any number in a condition.</summary>
    internal const string Number = "<number>";

    /// <summary>Stands for the beginning of the message in After, for its end in Before.</summary>
    internal const string Edge = "<edge>";

    // How many words on each side are near
    private const int Nearness = 4;

    internal bool Applies(IReadOnlyList<Token> before, IReadOnlyList<Token> tokens, int at)
    {
        var previous = before.Count > 0 ? Sign(before[^1]) : Edge;
        var next = at + 1 < tokens.Count ? Sign(tokens[at + 1]) : Edge;
        if (NotAfter.Contains(previous) || NotBefore.Contains(next))
            return false;
        if (After.Count == 0 && Before.Count == 0 && Near.Count == 0)
            return true;
        return After.Contains(previous) || Before.Contains(next) || Near.Count > 0 && IsNear(before, tokens, at);
    }

    private bool IsNear(IReadOnlyList<Token> before, IReadOnlyList<Token> tokens, int at)
    {
        for (var i = 1; i <= Nearness; i++)
        {
            if (before.Count >= i && Near.Contains(Sign(before[^i])) || at + i < tokens.Count && Near.Contains(Sign(tokens[at + i])))
                return true;
        }
        return false;
    }

    private static string Sign(Token token) => token.IsNumber ? Number : Diacritics.Fold(token.Text);
}
