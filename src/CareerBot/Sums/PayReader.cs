using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>Turns what a user says he is paid into pay a year and an hour.</summary>
/// <param name="marks">What it is compared with.</param>
/// <param name="rate">Turns đồng into dollars, where the settings say how.</param>
internal sealed class PayReader(PayMarks marks, ExchangeRate? rate)
{
    /// <summary>Pay less than a part, or more than a multiple, of the marks is taken for another period.</summary>
    private const decimal Plausible = 2;

    private static readonly TimeUnit[] Periods = [TimeUnit.Hour, TimeUnit.Day, TimeUnit.Week, TimeUnit.Month, TimeUnit.Year];

    /// <summary>Reads a sum's pay.</summary>
    public PayReading Read(PaySum sum)
    {
        if (sum.Pay is not { } said)
            return new PayReading { Missing = AskedFigure.Pay };
        var pay = OverWork(said, sum.Work);
        var assumesCurrency = pay.Currency is null;
        if (assumesCurrency && !Periods.Any(period => (pay.Per ?? period) == period && IsPlausible(pay.Amount, period)))
            return new PayReading { Missing = AskedFigure.Currency };
        if (InCurrencyOfMarks(pay) is not { } amount)
            return new PayReading { HasNoRate = true, Said = pay };
        if ((pay.Per ?? OnlyPeriod(amount)) is not { } period)
            return new PayReading { Missing = AskedFigure.Period };
        return PerYearAndHour(amount, period, sum.Work) with
        {
            Said = pay,
            IsConverted = pay.Currency is { } currency && !IsCurrencyOfMarks(currency),
            IsCurrencyAssumed = assumesCurrency,
            IsPeriodAssumed = pay.Per is null,
        };
    }

    /// <summary>Money for some work is money for each unit of it: 120 đô cho một ca, 500 đô cho 30 tiếng.</summary>
    private static OwnPay OverWork(OwnPay pay, WorkTime work) => pay.Per is not null ? pay
        : work is { Length: { } length, LengthUnit: { } unit } ? pay with { Amount = pay.Amount / length, Per = unit }
        : WorkYear.IsDay(work.HoursPer) ? pay with { Per = work.HoursPer }
        : pay;

    private bool IsCurrencyOfMarks(string currency) => string.Equals(currency, marks.Currency, StringComparison.Ordinal);

    private Extent? InCurrencyOfMarks(OwnPay pay)
    {
        if (pay.Currency is null || IsCurrencyOfMarks(pay.Currency))
            return pay.Amount;
        return rate is not null && pay.Currency is ExchangeRate.Dong && IsCurrencyOfMarks(ExchangeRate.Dollar)
            ? pay.Amount.Select(amount => amount / rate.DongPerDollar)
            : null;
    }

    /// <summary>Only small and large amounts speak for themselves: 3 nghìn may be a month's or a poor year's.</summary>
    private TimeUnit? OnlyPeriod(Extent amount) =>
        Periods.Where(period => IsPlausible(amount, period)).ToList() is [var only and (TimeUnit.Hour or TimeUnit.Year)] ? only : null;

    private bool IsPlausible(Extent amount, TimeUnit period) =>
        amount.Low * WorkYear.Count(period) >= marks.Bottom.Annual.Low / Plausible
        && amount.High * WorkYear.Count(period) <= marks.Top.Annual.High * Plausible;

    private static PayReading PerYearAndHour(Extent amount, TimeUnit period, WorkTime work)
    {
        var reading = new PayReading { Amount = amount, Per = period };
        if (WorkYear.IsDay(period) && !WorkYear.IsDay(work.HoursPer))
        {
            return period is TimeUnit.Day
                ? reading with { Pay = ByHour(amount * (1 / WorkYear.HoursPerDay)), IsDayAssumed = true }
                : reading with { Missing = AskedFigure.HoursPerDay };
        }

        if (HoursIn(period, work) is { } hours)
            return reading with { Pay = ByHour(amount / hours) };
        return WorkYear.Count(period) is { } count
            ? reading with { Pay = new PayMark(amount * count, amount * (count / WorkYear.Hours)) }
            : new PayReading { Missing = AskedFigure.Period };
    }

    /// <summary>Hours that are worked for a pay, where they are said, or null.</summary>
    private static Extent? HoursIn(TimeUnit period, WorkTime work)
    {
        if (period is TimeUnit.Hour)
            return Extent.Of(1);
        if (WorkYear.IsDay(period))
            return work.Hours;
        return work is { Hours: { } hours, HoursPer: TimeUnit.Week } && WorkYear.Count(period) is { } count
            ? hours * (WorkYear.Weeks / count)
            : null;
    }

    private static PayMark ByHour(Extent hourly) => new(hourly * WorkYear.Hours, hourly, IsByHour: true);
}
