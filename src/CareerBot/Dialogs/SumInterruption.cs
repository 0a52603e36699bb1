using CareerBot.Knowledge.Understanding;
using CareerBot.Sums;

namespace CareerBot.Dialogs;

/// <summary>Whether a message is something else than the figure that a sum waits for.</summary>
/// <param name="sums">Reads figures.</param>
/// <param name="reading">The message as a question.</param>
/// <param name="text">The message.</param>
internal sealed class SumInterruption(PaySums sums, MessageReading reading, string text)
{
    /// <summary>True for another question, which may hold figures too.</summary>
    public bool Of(PaySum sum)
    {
        var hasFigure = sums.ReadAnswer(sum.Asked, text) is not null;
        if (hasFigure && sums.IsOnlyFigures(text))
            return false;
        return reading.Outcome switch
        {
            Outcome.Answer => !hasFigure || reading.Questions.Any(question => question.Topics is [var match, ..] && !PaySum.IsAskedBy(match.Topic)),
            Outcome.Clarify or Outcome.SmallTalk => !hasFigure,
            _ => reading.Questions.Any(question => question.NotCovered is not null),
        };
    }
}
