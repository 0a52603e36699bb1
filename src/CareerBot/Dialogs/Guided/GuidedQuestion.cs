using CareerBot.Knowledge;

namespace CareerBot.Dialogs.Guided;

/// <summary>A question of a guided dialog.</summary>
/// <param name="Id">Its id in the state: never given to another question.</param>
/// <param name="Topic">The topic of the knowledge that it stands on.</param>
/// <param name="IsMoney">True when an amount of money is asked for.</param>
/// <param name="IsScale">True when the choices are degrees, so that a score out of ten chooses too.</param>
/// <param name="Counts">True when it is part of the progress.</param>
/// <param name="When">When it is asked; null for always.</param>
/// <param name="Ask">Variants of the question.</param>
/// <param name="Help">What it is about, for who asks.</param>
/// <param name="Choices">What can be answered.</param>
/// <param name="Position">Where it stands.</param>
public sealed record GuidedQuestion(
    string Id,
    string Topic,
    bool IsMoney,
    bool IsScale,
    bool Counts,
    GuidedCondition? When,
    IReadOnlyList<string> Ask,
    string Help,
    IReadOnlyList<GuidedChoice> Choices,
    SourcePosition Position)
{
    /// <summary>The choice of a value, or null.</summary>
    public GuidedChoice? FindChoice(string? value) =>
        Choices.FirstOrDefault(choice => string.Equals(choice.Value, value, StringComparison.Ordinal));
}
