using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Dialogs.Guided;

/// <summary>Reads a pay in US dollars from an answer.</summary>
internal static class MoneyAnswer
{
    /// <summary>Paid for an hour, a month, a year.</summary>
    public const string Hour = "hour";
    public const string Month = "month";
    public const string Year = "year";

    /// <summary>For what it is paid was not said.</summary>
    public const string PerUnknown = "per-unknown";

    /// <summary>Another currency, of which the article has no figures.</summary>
    public const string OtherCurrency = "other-currency";

    /// <summary>More than this is no pay in dollars: 10 triệu is meant in đồng.</summary>
    private const decimal Most = 1_000_000;

    /// <summary>The pay, or null when the message names none.</summary>
    /// <param name="question">The id of the question.</param>
    /// <param name="message">As typed.</param>
    /// <param name="now">For quantities.</param>
    /// <param name="asks">Whether the message is a question: then only money is an answer, no bare number.</param>
    public static GivenAnswer? Read(string question, string message, DateTimeOffset now, bool asks)
    {
        var amounts = QuantityReader.Default.Read(message, now, isAnswer: true)
            .Where(quantity => quantity.Type == QuantityType.Currency || (!asks && quantity.Type == QuantityType.Number)).Take(2).ToList();
        if (amounts is not [{ } only] || (only.Value ?? only.Low ?? only.High) is not { } amount || amount <= 0)
            return null;
        if (only.Unit is not (null or "USD") || amount > Most)
            return new GivenAnswer(question, OtherCurrency);
        return new GivenAnswer(question, Per(only.Per), amount);
    }

    private static string Per(TimeUnit? unit) => unit switch
    {
        TimeUnit.Hour => Hour,
        TimeUnit.Month => Month,
        TimeUnit.Year => Year,
        _ => PerUnknown,
    };
}
