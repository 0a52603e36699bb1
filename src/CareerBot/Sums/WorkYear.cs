using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>
/// How time at work is counted: full time is 40 hours in each of 52 weeks, 2,080 hours a year, as the Bureau of Labor
/// Statistics turns pay a year into pay an hour.
/// </summary>
public static class WorkYear
{
    /// <summary>Hours in a week at full time.</summary>
    public const decimal HoursPerWeek = 40;

    /// <summary>Hours in a day at full time.</summary>
    public const decimal HoursPerDay = HoursPerWeek / DaysPerWeek;

    /// <summary>Weeks in a year.</summary>
    public const decimal Weeks = 52;

    /// <summary>Months in a year.</summary>
    public const decimal Months = 12;

    /// <summary>Hours in a year at full time.</summary>
    public const decimal Hours = HoursPerWeek * Weeks;

    private const decimal DaysPerWeek = 5;
    private const decimal Quarters = 4;

    /// <summary>How many of a unit are in a year at full time; null for units that nobody is paid by, and those whose length is not said.</summary>
    public static decimal? Count(TimeUnit unit) => unit switch
    {
        TimeUnit.Hour => Hours,
        TimeUnit.Day => DaysPerWeek * Weeks,
        TimeUnit.Week => Weeks,
        TimeUnit.Month => Months,
        TimeUnit.Quarter => Quarters,
        TimeUnit.Year => 1,
        _ => null,
    };

    /// <summary>Whether a unit is a day at work: its length in hours is up to who works.</summary>
    public static bool IsDay(TimeUnit? unit) => unit is TimeUnit.Day or TimeUnit.Shift or TimeUnit.Session;
}
