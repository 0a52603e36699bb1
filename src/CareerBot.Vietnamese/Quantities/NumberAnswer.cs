namespace CareerBot.Vietnamese.Quantities;

/// <summary>The answer to a question for a number: <c>hai chục tiếng</c>, <c>dạ tầm 20 ạ</c>, <c>năm</c>.</summary>
public static class NumberAnswer
{
    /// <summary>The one number, amount of money, percentage or length of time of an answer; null when there is none, or more than one.</summary>
    /// <param name="reader">Reads the answer.</param>
    /// <param name="answer">What was said.</param>
    /// <param name="now">See <see cref="QuantityReader.Read(string, DateTimeOffset)"/>.</param>
    public static Quantity? Read(QuantityReader reader, string answer, DateTimeOffset now)
    {
        var numbers = reader.Read(answer, now, isAnswer: true)
            .Where(quantity => quantity.Type is QuantityType.Number or QuantityType.Currency or QuantityType.Percentage or QuantityType.Duration)
            .Take(2)
            .ToList();
        return numbers.Count == 1 ? numbers[0] : null;
    }
}
