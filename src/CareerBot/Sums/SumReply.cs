namespace CareerBot.Sums;

/// <summary>What is said to a sum.</summary>
/// <param name="Text">The result, or the question for a figure.</param>
/// <param name="Sum">What is known; its <see cref="PaySum.Asked"/> says whether a figure was asked for.</param>
public sealed record SumReply(string Text, PaySum Sum);
