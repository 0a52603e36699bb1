namespace CareerBot.Dialogs.Guided;

/// <summary>How a message reads as an answer.</summary>
/// <param name="Answer">The answer, or null when there is none.</param>
/// <param name="IsWhole">True when the message says nothing else.</param>
/// <param name="IsQuestion">True when the message asks something.</param>
public readonly record struct AnswerReading(GivenAnswer? Answer, bool IsWhole, bool IsQuestion);
