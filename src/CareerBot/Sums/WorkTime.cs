using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>How much somebody works, as far as it is known. Stored with the state of a conversation.</summary>
public sealed record WorkTime
{
    private const decimal HoursInDay = 24;
    private const decimal DaysInWeek = 7;
    private const decimal DaysInMonth = 31;
    private const decimal DaysInYear = 366;

    /// <summary>Hours in each <see cref="HoursPer"/>.</summary>
    public Extent? Hours { get; init; }

    /// <summary>Null exactly when <see cref="Hours"/> is.</summary>
    public TimeUnit? HoursPer { get; init; }

    /// <summary>Days, shifts or sessions in each <see cref="DaysPer"/>.</summary>
    public Extent? Days { get; init; }

    /// <summary>What <see cref="Days"/> counts.</summary>
    public TimeUnit DaysUnit { get; init; } = TimeUnit.Day;

    /// <summary>Null exactly when <see cref="Days"/> is.</summary>
    public TimeUnit? DaysPer { get; init; }

    /// <summary>For how long, in <see cref="LengthUnit"/>.</summary>
    public Extent? Length { get; init; }

    /// <summary>Null exactly when <see cref="Length"/> is.</summary>
    public TimeUnit? LengthUnit { get; init; }

    /// <summary>Said to be full time.</summary>
    public bool IsFullTime { get; init; }

    /// <summary>Whether anything is known.</summary>
    public bool IsEmpty => Hours is null && Days is null && Length is null && !IsFullTime;

    /// <summary>Without figures that no week has room for, and without those that are nothing.</summary>
    public WorkTime WithoutImpossible()
    {
        var days = IsWithin(Days, DaysUnit == TimeUnit.Day ? DaysIn(DaysPer) : decimal.MaxValue);
        var hours = IsWithin(Hours, HoursInDay * DaysIn(HoursPer));
        var length = IsWithin(Length, decimal.MaxValue);
        return this with
        {
            Days = days ? Days : null,
            DaysPer = days ? DaysPer : null,
            Hours = hours ? Hours : null,
            HoursPer = hours ? HoursPer : null,
            Length = length ? Length : null,
            LengthUnit = length ? LengthUnit : null,
        };
    }

    private static bool IsWithin(Extent? figure, decimal most) => figure is { } extent && extent.Low > 0 && extent.High <= most;

    private static decimal DaysIn(TimeUnit? unit) => unit switch
    {
        TimeUnit.Week => DaysInWeek,
        TimeUnit.Month => DaysInMonth,
        TimeUnit.Quarter or TimeUnit.Year => DaysInYear,
        _ => 1,
    };
}
