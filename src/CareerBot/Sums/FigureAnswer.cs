using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>Understands the answer to a question for a figure.</summary>
/// <param name="phrases">Words for full time.</param>
/// <param name="time">What times are seen from.</param>
internal sealed class FigureAnswer(PhraseBook phrases, TimeProvider time)
{
    /// <summary>Words of an answer that are looked at: who says more does not name a unit.</summary>
    private const int MostWords = 12;

    private static readonly string[] RateAmounts = ["1$ / ", "1$ "];
    private static readonly string[] BareAmounts = ["1 "];

    private readonly QuantityReader reader = QuantityReader.Default;

    /// <summary>The figure, or null when the answer is none.</summary>
    /// <param name="asked">What was asked for.</param>
    /// <param name="text">The answer.</param>
    public Quantity? Read(AskedFigure asked, string text) => asked switch
    {
        AskedFigure.Pay => Money(text, _ => true) ?? Number(text, quantity => quantity.Type is QuantityType.Number),
        AskedFigure.Period => Money(text, IsRate) ?? AsMoney(RateAmounts, text, IsRate),
        AskedFigure.Currency => Money(text, HasCurrency) ?? AsMoney(BareAmounts, text, HasCurrency),
        AskedFigure.None => null,
        _ => Number(text, IsTime) ?? FirstTime(text) ?? FullTime(asked, text),
    };

    private static bool IsRate(Quantity quantity) => quantity.Per is not null;

    private static bool HasCurrency(Quantity quantity) => quantity.Unit is not null;

    private static bool IsTime(Quantity quantity) => quantity.Type is QuantityType.Number
        || (quantity.Type is QuantityType.Duration
            && WorkReader.UnitOf(quantity) is TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Day or TimeUnit.Shift or TimeUnit.Session);

    private Quantity? Number(string text, Func<Quantity, bool> fits) =>
        NumberAnswer.Read(reader, text, time.GetLocalNow()) is { } number && fits(number) ? number : null;

    private Quantity? FirstTime(string text) => reader.Read(text, time.GetLocalNow(), isAnswer: true)
        .FirstOrDefault(quantity => quantity.Type is QuantityType.Duration && IsTime(quantity));

    private Quantity? Money(string text, Func<Quantity, bool> fits) =>
        reader.Read(text, time.GetLocalNow()).FirstOrDefault(quantity => quantity.Type is QuantityType.Currency && fits(quantity));

    /// <summary>A unit alone (dạ theo tháng ạ) is read behind an amount, from each of its words on.</summary>
    private Quantity? AsMoney(string[] amounts, string text, Func<Quantity, bool> fits)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Min(words.Length, MostWords))
            .SelectMany(from => amounts.Select(amount => amount + string.Join(' ', words.Skip(from).Take(MostWords))))
            .Select(money => Money(money, quantity => quantity.Start == 0 && fits(quantity)))
            .FirstOrDefault(money => money is not null);
    }

    private Quantity? FullTime(AskedFigure asked, string text) => asked is AskedFigure.HoursPerWeek && phrases.Has(PhraseBook.FullTime, text)
        ? new Quantity(QuantityType.Duration, text, 0, text.Length)
        {
            Value = WorkYear.HoursPerWeek,
            Unit = nameof(TimeUnit.Hour).ToLowerInvariant(),
            Per = TimeUnit.Week,
        }
        : null;
}
