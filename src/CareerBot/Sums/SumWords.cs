using CareerBot.Replies;
using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>Writes the parts of sums: amounts, lengths, factors.</summary>
/// <param name="wording">The bot's sentences.</param>
/// <param name="marks">The levels of pay, which each sentence may name.</param>
/// <param name="turn">Chooses among variants.</param>
internal sealed class SumWords(Wording wording, PayMarks marks, int turn)
{
    /// <summary>From here on cents do not matter.</summary>
    private const decimal WithoutCents = 1000;

    /// <summary>A sentence, with the slots of the marks.</summary>
    public string Say(string key, params IEnumerable<(string Slot, object Value)> values) =>
        wording.Say(key, turn, values.Select(value => KeyValuePair.Create(value.Slot, value.Value)).Concat(marks.Figures));

    /// <summary>The name of a unit.</summary>
    public string Unit(TimeUnit unit) => Say(PayKey.Unit(unit));

    /// <summary>An amount in the currency of the marks, rounded as people say it.</summary>
    public string Money(Extent amount) => Money(amount, marks.Currency);

    /// <summary>An amount; without a currency only its digits.</summary>
    public string Money(Extent amount, string? currency)
    {
        var rounded = amount.Select(Round);
        if (!rounded.IsOne)
            return Say(PayKey.Range, ("low", VietnameseNumberFormat.ToDigits(rounded.Low)), ("high", Money(Extent.Of(amount.High), currency)));
        return currency is null ? VietnameseNumberFormat.ToDigits(rounded.Low) : VietnameseNumberFormat.ToMoney(rounded.Low, currency);
    }

    /// <summary>So much for each: 15 đô la/giờ.</summary>
    public string Rate(string amount, TimeUnit unit) => Say(PayKey.Rate, ("amount", amount), ("unit", Unit(unit)));

    /// <summary>An amount a unit, in the currency of the marks.</summary>
    public string Rate(Extent amount, TimeUnit unit) => Rate(Money(amount), unit);

    /// <summary>A number and what it counts: 20 giờ, 52/12 tuần.</summary>
    public string Term(WorkTerm term)
    {
        var number = Number(term.Number);
        return Say(PayKey.Term, ("number", term.Divisor == 1 ? number : $"{number}/{VietnameseNumberFormat.ToDigits(term.Divisor)}"), ("unit", Unit(term.Unit)));
    }

    /// <summary>Hours, days or another number in digits.</summary>
    public string Number(Extent number) => number.IsOne
        ? VietnameseNumberFormat.ToDigits(Cents(number.Low))
        : Say(PayKey.Range, ("low", VietnameseNumberFormat.ToDigits(Cents(number.Low))), ("high", VietnameseNumberFormat.ToDigits(Cents(number.High))));

    /// <summary>An amount with how exact it is meant.</summary>
    public string Bounded(string amount, QuantityBound bound) => PayKey.Bound(bound) is { } key ? Say(key, ("amount", amount)) : amount;

    /// <summary>To cents.</summary>
    public static decimal Cents(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    /// <summary>To cents, large amounts to whole ones.</summary>
    public static decimal Round(decimal amount) =>
        Math.Abs(amount) >= WithoutCents ? Math.Round(amount, MidpointRounding.AwayFromZero) : Cents(amount);
}
