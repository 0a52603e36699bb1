using System.Collections.Frozen;
using System.Text;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>A set of words of which a neighbour may be one. A word typed without diacritics fits one with them.</summary>
internal sealed class WordCondition(IEnumerable<string> words)
{
    /// <summary>Stands for any number.</summary>
    private const string Number = "<number>";

    /// <summary>Stands for the beginning or the end of the message.</summary>
    private const string Edge = "<edge>";

    private readonly FrozenSet<string> accented = words.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> folded = words.Select(Diacritics.Fold).ToFrozenSet(StringComparer.Ordinal);

    internal bool IsEmpty => accented.Count == 0;

    internal bool Holds(Token? token)
    {
        if (IsEmpty)
            return false;
        if (token is not { } word)
            return accented.Contains(Edge);
        if (word.IsNumber && accented.Contains(Number))
            return true;
        return Ascii.IsValid(word.Text) ? folded.Contains(word.Text) : accented.Contains(word.Text);
    }
}
