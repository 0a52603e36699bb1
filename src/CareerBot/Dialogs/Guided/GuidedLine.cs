using CareerBot.Knowledge;

namespace CareerBot.Dialogs.Guided;

/// <summary>A line of a list that a guided dialog tells.</summary>
/// <param name="Topic">The topic of the knowledge that it stands on.</param>
/// <param name="Title">Its heading, or empty.</param>
/// <param name="Text">The line.</param>
/// <param name="When">When it is told; null for always.</param>
/// <param name="Position">Where it stands.</param>
public sealed record GuidedLine(string Topic, string Title, string Text, GuidedCondition? When, SourcePosition Position);
