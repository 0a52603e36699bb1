using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>Counts the hours of some work.</summary>
internal static class WorkPlan
{
    private static readonly TimeUnit[] Usual = [TimeUnit.Week, TimeUnit.Month, TimeUnit.Year];

    /// <summary>The figure without which the hours cannot be counted.</summary>
    public static AskedFigure Missing(WorkTime work)
    {
        if (work.LengthUnit is TimeUnit.Hour)
            return AskedFigure.None;
        if (WorkYear.IsDay(work.LengthUnit))
            return WorkYear.IsDay(work.HoursPer) || work.IsFullTime ? AskedFigure.None : AskedFigure.HoursPerDay;
        if (work.Hours is null)
            return work.IsFullTime ? AskedFigure.None : work.Days is null ? AskedFigure.HoursPerWeek : AskedFigure.HoursPerDay;
        return WorkYear.IsDay(work.HoursPer) && work.Days is null && work.Length is not null ? AskedFigure.DaysPerWeek : AskedFigure.None;
    }

    /// <summary>The hours for the length that was said, or for the usual ones.</summary>
    /// <param name="work">Work that nothing is missing of.</param>
    public static IReadOnlyList<WorkSum> Of(WorkTime work)
    {
        if (work is { Length: { } hours, LengthUnit: TimeUnit.Hour })
            return [new WorkSum(hours, TimeUnit.Hour, [new WorkTerm(hours, 1, TimeUnit.Hour)], null)];
        var inDay = new WorkTerm(WorkYear.IsDay(work.HoursPer) ? work.Hours!.Value : Extent.Of(WorkYear.HoursPerDay), 1, TimeUnit.Hour);
        if (work is { Length: { } days, LengthUnit: { } unit } && WorkYear.IsDay(unit))
            return [new WorkSum(days, unit, [inDay, .. Unless1(days, unit)], null)];
        if (WorkYear.IsDay(work.HoursPer) && work.Days is null)
            return [new WorkSum(Extent.Of(1), work.HoursPer!.Value, [inDay], null)];
        var (rhythm, per) = Rhythm(work, inDay);
        return work is { Length: { } length, LengthUnit: { } of }
            ? [For(length, of, rhythm, per)]
            : [.. Usual.Where(usual => usual >= per).Select(usual => For(Extent.Of(1), usual, rhythm, per))];
    }

    /// <summary>The factors of the hours in a week or another unit, and the unit.</summary>
    private static (WorkTerm[] Terms, TimeUnit Per) Rhythm(WorkTime work, WorkTerm inDay)
    {
        if (work.Hours is null)
            return ([new WorkTerm(Extent.Of(WorkYear.HoursPerWeek), 1, TimeUnit.Hour)], TimeUnit.Week);
        return WorkYear.IsDay(work.HoursPer)
            ? ([inDay, .. Unless1(work.Days!.Value, work.DaysUnit)], work.DaysPer!.Value)
            : ([new WorkTerm(work.Hours.Value, 1, TimeUnit.Hour)], work.HoursPer!.Value);
    }

    private static WorkSum For(Extent length, TimeUnit unit, WorkTerm[] rhythm, TimeUnit per)
    {
        var (times, divisor) = (WorkYear.Count(per) ?? 1, WorkYear.Count(unit) ?? 1);
        List<WorkTerm> terms = [.. rhythm];
        if (times != divisor)
            terms.Add(new WorkTerm(Extent.Of(times), divisor, per));
        terms.AddRange(Unless1(length, unit));
        var sum = new WorkSum(length, unit, terms, null);
        var isFullTime = per is TimeUnit.Week && unit > TimeUnit.Week && Extent.Of(WorkYear.HoursPerWeek) == Product(rhythm);
        return isFullTime ? sum with { FullYears = new WorkTerm(length, divisor, TimeUnit.Year) } : sum;
    }

    private static Extent Product(WorkTerm[] terms) => terms.Aggregate(Extent.Of(1), (product, term) => product * term.Number);

    private static IEnumerable<WorkTerm> Unless1(Extent number, TimeUnit unit) =>
        number == Extent.Of(1) ? [] : [new WorkTerm(number, 1, unit)];
}
