namespace CareerBot.Dialogs.Guided;

/// <summary>That a question was answered in some way.</summary>
/// <param name="Question">Which.</param>
/// <param name="Values">The answers that count.</param>
/// <param name="IsNot">True when it holds for every other answer.</param>
public sealed record GuidedCondition(string Question, IReadOnlyList<string> Values, bool IsNot)
{
    /// <summary>Whether it holds for an answer; null is a question not answered.</summary>
    public bool HoldsFor(string? value) => Values.Contains(value ?? "", StringComparer.Ordinal) != IsNot;
}
