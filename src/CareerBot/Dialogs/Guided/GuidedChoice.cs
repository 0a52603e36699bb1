namespace CareerBot.Dialogs.Guided;

/// <summary>What can be answered to a question.</summary>
/// <param name="Value">What the state keeps.</param>
/// <param name="Title">Its button.</param>
/// <param name="Names">Other words for it; <c>$yes</c> and <c>$no</c> stand for the lists of <c>habits.yaml</c>.</param>
/// <param name="From">The least score of ten that means it; null when it is no degree.</param>
/// <param name="Opposite">The value that its negation means, or null.</param>
/// <param name="Group">Where the result shows <paramref name="Text"/>, or null.</param>
/// <param name="Text">What the result says, or null.</param>
/// <param name="Topic">The topic whose answer it asks for, or null.</param>
public sealed record GuidedChoice(
    string Value, string Title, IReadOnlyList<string> Names, decimal? From, string? Opposite, string? Group, string? Text, string? Topic);
