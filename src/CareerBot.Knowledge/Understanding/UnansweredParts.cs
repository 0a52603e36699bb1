namespace CareerBot.Knowledge.Understanding;

/// <summary>The questions of a message that were left aside because another was answered: the user must hear of them.</summary>
public static class UnansweredParts
{
    /// <summary>Fewer words (is that all right?) go with the question before them.</summary>
    private const int FewestWords = 4;

    /// <summary>The reading with those questions after the answered ones.</summary>
    /// <param name="reading">How the message was read.</param>
    /// <param name="message">As typed.</param>
    /// <param name="reader">Reads each question by itself.</param>
    public static MessageReading AddTo(MessageReading reading, string message, QuestionReader reader)
    {
        var questions = Questions(message).ToList();
        if (reading.Outcome != Outcome.Answer || questions.Count < 2)
            return reading;
        var unanswered = questions
            .SelectMany(question => reader.Read(question, ReadingContext.None).Questions)
            .Where(part => part.Outcome == Outcome.Unknown && part.Text.Tokens.Count >= FewestWords)
            .Where(part => !reading.Questions.Any(read => string.Equals(read.Text.Text, part.Text.Text, StringComparison.Ordinal)));
        return new MessageReading([.. reading.Questions, .. unanswered]);
    }

    private static IEnumerable<string> Questions(string message)
    {
        for (int start = 0, end; (end = message.IndexOf('?', start)) >= 0; start = end + 1)
            yield return message[start..(end + 1)].Trim();
    }
}
