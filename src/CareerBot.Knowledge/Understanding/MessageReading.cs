namespace CareerBot.Knowledge.Understanding;

/// <summary>What a message asks for.</summary>
/// <param name="Questions">Its questions in the order asked; at least one.</param>
public sealed record MessageReading(IReadOnlyList<UnderstoodQuestion> Questions)
{
    /// <summary>
    /// What becomes of the message as a whole: an answer when any question is answered, else a question back when one
    /// is unclear, else the first question's outcome.
    /// </summary>
    public Outcome Outcome =>
        Questions.Any(question => question.Outcome == Outcome.Answer) ? Outcome.Answer
        : Questions.Any(question => question.Outcome == Outcome.Clarify) ? Outcome.Clarify
        : Questions[0].Outcome;
}
