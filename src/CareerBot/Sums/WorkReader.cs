using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>Reads from the lengths of time in a message how much somebody works.</summary>
/// <param name="before">What is known before.</param>
/// <param name="quantities">The quantities of the message.</param>
internal sealed class WorkReader(WorkTime before, IReadOnlyList<Quantity> quantities)
{
    /// <summary>Hours beside a week or more are those of a day up to here, of a week above.</summary>
    private const decimal LongestDay = 16;

    private const decimal MinutesInHour = 60;

    private WorkTime work = new();
    private Extent? looseHours;
    private (Extent Number, TimeUnit Unit)? looseDays;

    /// <summary>What is known now.</summary>
    public WorkTime Read()
    {
        work = before;
        foreach (var quantity in quantities.Where(quantity => quantity.Type is QuantityType.Duration))
            Place(quantity);
        if (quantities.Select(HoursBetween).FirstOrDefault(hours => hours is not null) is { } between && work.Hours == before.Hours)
            work = work with { Hours = Extent.Of(between), HoursPer = TimeUnit.Day };
        if (looseDays is { } days)
            PlaceDays(days.Number, days.Unit);
        if (looseHours is { } hours)
            PlaceHours(hours);
        if (work.LengthUnit is TimeUnit.Hour && work.Hours is not null)
            work = work.Hours == before.Hours ? work with { Hours = null, HoursPer = null } : work with { Length = null, LengthUnit = null };
        return work;
    }

    /// <summary>Hours of a quantity in hours or minutes, or of a bare number.</summary>
    public static Extent HoursOf(Quantity quantity) =>
        UnitOf(quantity) is TimeUnit.Minute ? Extent.Of(quantity) * (1 / MinutesInHour) : Extent.Of(quantity);

    /// <summary>Hours from one time of day to another, or null: từ 18h đến 22h.</summary>
    public static decimal? HoursBetween(Quantity quantity) =>
        quantity is { Type: QuantityType.Time, Moment: { } moment } && moment.To > moment.From ? (decimal)(moment.To - moment.From).TotalHours : null;

    /// <summary>Whether a quantity counts days, shifts or sessions.</summary>
    public static bool IsInDays(Quantity quantity) => WorkYear.IsDay(UnitOf(quantity));

    /// <summary>The unit of a length of time, or null.</summary>
    public static TimeUnit? UnitOf(Quantity quantity) =>
        Enum.TryParse<TimeUnit>(quantity.Unit, ignoreCase: true, out var unit) ? unit : null;

    private void Place(Quantity quantity)
    {
        var number = Extent.Of(quantity);
        switch (UnitOf(quantity))
        {
            case TimeUnit.Hour or TimeUnit.Minute when quantity.Per is { } per:
                work = work with { Hours = HoursOf(quantity), HoursPer = per };
                break;
            case TimeUnit.Hour or TimeUnit.Minute:
                looseHours ??= HoursOf(quantity);
                break;
            case { } unit when WorkYear.IsDay(unit) && quantity.Per is { } per && !WorkYear.IsDay(per):
                work = work with { Days = number, DaysUnit = unit, DaysPer = per };
                break;
            case { } unit when WorkYear.IsDay(unit):
                looseDays ??= (number, unit);
                break;
            case { } unit when quantity.Per is null && WorkYear.Count(unit) is not null:
                work = work with { Length = number, LengthUnit = unit };
                break;
            default:
                break;
        }
    }

    /// <summary>Days beside a week or more, or at the weekend, are those of each week; else they are how long.</summary>
    private void PlaceDays(Extent number, TimeUnit unit)
    {
        var perWeek = work.LengthUnit >= TimeUnit.Week || quantities.Any(quantity => quantity.Type is QuantityType.Weekend);
        work = perWeek
            ? work with { Days = number, DaysUnit = unit, DaysPer = TimeUnit.Week }
            : work with { Length = number, LengthUnit = unit };
    }

    /// <summary>Hours without a time for each: those of each shift, those that a figure before meant, or how long.</summary>
    private void PlaceHours(Extent hours)
    {
        if (looseDays is { Unit: var day })
            work = work with { Hours = hours, HoursPer = day };
        else if (before.Hours is not null)
            work = work with { Hours = hours };
        else if (work.LengthUnit >= TimeUnit.Week)
            work = work with { Hours = hours, HoursPer = hours.High <= LongestDay ? TimeUnit.Day : TimeUnit.Week };
        else if (work.Days is not null)
            work = work with { Hours = hours, HoursPer = work.DaysUnit };
        else
            work = work with { Length = hours, LengthUnit = TimeUnit.Hour };
    }
}
