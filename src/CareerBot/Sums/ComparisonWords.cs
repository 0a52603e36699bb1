using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>Says where a user's pay stands.</summary>
/// <param name="words">Writes the parts.</param>
/// <param name="marks">What it is compared with.</param>
/// <param name="rate">What đồng were turned into dollars by.</param>
internal sealed class ComparisonWords(SumWords words, PayMarks marks, ExchangeRate? rate)
{
    /// <summary>The reply.</summary>
    /// <param name="reading">The pay, comparable.</param>
    public string Say(PayReading reading)
    {
        List<string> lines = [Verdict(reading), words.Say(PayKey.Marks), words.Say(PayKey.Source), string.Join(' ', Notes(reading))];
        return string.Join('\n', lines);
    }

    /// <summary>The reply to pay in money that there is no rate for.</summary>
    public string SayNoRate(OwnPay pay)
    {
        var amount = words.Money(pay.Amount, pay.Currency);
        var said = words.Bounded(pay.Per is { } per && WorkYear.Count(per) is not null ? words.Rate(amount, per) : amount, pay.Bound);
        return string.Join('\n', words.Say(PayKey.NoRate, ("pay", said)), words.Say(PayKey.Marks), words.Say(PayKey.Source));
    }

    /// <summary>A user's pay as he says it.</summary>
    public string SayPay(PayReading reading)
    {
        var amount = words.Money(reading.Said!.Amount, reading.Said.Currency ?? marks.Currency);
        return words.Bounded(words.Rate(amount, reading.Per), reading.Said.Bound);
    }

    /// <summary>What had to be supposed.</summary>
    public IEnumerable<string> Notes(PayReading reading)
    {
        yield return words.Say(PayKey.FullTime, ("hours", WorkYear.HoursPerWeek), ("weeks", WorkYear.Weeks));
        if (reading.IsDayAssumed)
            yield return words.Say(PayKey.DayAssumed, ("hours", WorkYear.HoursPerDay));
        if (reading.IsConverted)
            yield return words.Say(PayKey.Converted, ("rate", rate!.DongPerDollar), ("date", DateOf(rate)));
        if (reading.IsCurrencyAssumed)
            yield return words.Say(PayKey.CurrencyAssumed);
        if (reading.IsPeriodAssumed)
            yield return words.Say(PayKey.PeriodAssumed, ("unit", words.Unit(reading.Per)));
    }

    private static string DateOf(ExchangeRate rate) => rate.Date.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    private string Verdict(PayReading reading)
    {
        var comparison = new PayComparison(marks);
        var low = comparison.Find(reading.Pay, extent => extent.Low);
        var high = comparison.Find(reading.Pay, extent => extent.High);
        var (pay, equals) = (("pay", (object)SayPay(reading)), ("equals", (object)Equal(reading)));
        return low == high
            ? words.Say(PayKey.CompareOne, pay, equals, ("place", Place(low)), ("gap", Gap(reading, low)))
            : words.Say(PayKey.CompareRange, pay, equals, ("low", Place(low)), ("high", Place(high)));
    }

    private string Place(PayPlace place) => words.Say(PayKey.Place(place));

    /// <summary>The pay in what it was not said in: the year, the hour, or both.</summary>
    private string Equal(PayReading reading)
    {
        var annual = words.Bounded(words.Rate(reading.Pay.Annual, TimeUnit.Year), reading.Said!.Bound);
        var hourly = words.Bounded(words.Rate(reading.Pay.Hourly, TimeUnit.Hour), reading.Said.Bound);
        return (reading.Per, reading.IsConverted) switch
        {
            (TimeUnit.Hour, false) => words.Say(PayKey.EqualsOne, ("amount", annual)),
            (TimeUnit.Year, false) when !reading.Pay.IsByHour => words.Say(PayKey.EqualsOne, ("amount", hourly)),
            _ => words.Say(PayKey.EqualsBoth, ("annual", annual), ("hourly", hourly)),
        };
    }

    /// <summary>How far from the median; for one amount that is not the median.</summary>
    private string Gap(PayReading reading, PayPlace place)
    {
        var (pay, unit) = reading.Pay.IsByHour ? (reading.Pay.Hourly, TimeUnit.Hour) : (reading.Pay.Annual, TimeUnit.Year);
        if (!pay.IsOne || place is PayPlace.AtMedian || PayKey.Bound(reading.Said!.Bound) is not null)
            return "";
        var gap = pay.Low - (reading.Pay.IsByHour ? marks.Median.Hourly : marks.Median.Annual).Low;
        return words.Say(gap > 0 ? PayKey.GapAbove : PayKey.GapBelow, ("amount", words.Rate(Extent.Of(Math.Abs(gap)), unit)));
    }
}
