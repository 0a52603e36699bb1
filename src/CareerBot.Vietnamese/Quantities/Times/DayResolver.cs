using System.Globalization;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>Finds the day or period that the day half of an expression means, seen from now.</summary>
internal sealed class DayResolver(TimeWords words)
{
    private const int DaysOfWeek = 7;
    private const int Saturday = 6;
    private const int LastYear = 9990;

    /// <summary>The day or period; null when there is none, as on 31 February.</summary>
    internal Moment? Resolve(TimeParts parts, DateTime now)
    {
        var today = now.Date;
        return parts switch
        {
            { Day: { } day } => Date(parts, day, today),
            { DayOffset: { } offset } => Day(today.AddDays(offset), Iso(today.AddDays(offset))),
            { Holiday: { } holiday } => OfYear(parts, today, year => On(year, holiday), holiday.IsLunar ? null : $"XXXX-{holiday.Month:00}-{holiday.Day:00}"),
            { Weekday: { } weekday } => Weekday(parts, weekday, today),
            { IsWeekend: true } => Weekend(parts, today),
            { Season: { } season } => SeasonOf(parts, season, today),
            { First: { } unit } => First(parts, unit, today),
            _ => Period(parts, today),
        };
    }

    internal static string Iso(DateTime time) =>
        time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>The first day of the week (Monday), month, quarter or year.</summary>
    internal static DateTime PeriodStart(DateTime day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week => day.Date.AddDays(1 - IsoWeekday(day)),
        TimeUnit.Month => new DateTime(day.Year, day.Month, 1),
        TimeUnit.Quarter => new DateTime(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        _ => new DateTime(day.Year, 1, 1),
    };

    /// <summary>The day some weeks, months, quarters, years … later; null outside the calendar.</summary>
    internal static DateTime? AddPeriods(DateTime day, TimeUnit unit, int count)
    {
        var years = unit switch { TimeUnit.Decade => 10 * count, TimeUnit.Century => 100 * count, TimeUnit.Year => count, _ => count / 12 };
        if (day.Year + years is < 1 or > LastYear)
            return null;
        return unit switch
        {
            TimeUnit.Week => day.AddDays(DaysOfWeek * count),
            TimeUnit.Month => day.AddMonths(count),
            TimeUnit.Quarter => day.AddMonths(3 * count),
            _ => day.AddYears(years),
        };
    }

    private static int IsoWeekday(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? DaysOfWeek : (int)day.DayOfWeek;

    private static Moment Day(DateTime day, string timex) => new(timex, day, day.AddDays(1));

    private static int? YearOf(TimeParts parts, DateTime today) =>
        parts.Year ?? (parts.Relative is { Unit: TimeUnit.Year } relative ? today.Year + relative.Offset : null);

    private static Moment? Date(TimeParts parts, int day, DateTime today)
    {
        if (parts.Month is { } month)
            return OfYear(parts, today, year => day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null, $"XXXX-{month:00}-{day:00}");
        var start = PeriodStart(today, TimeUnit.Month).AddMonths(parts.Relative is { Unit: TimeUnit.Month } relative ? relative.Offset : 0);
        for (var i = 0; i < 3; i++, start = start.AddMonths(1))
        {
            if (day <= DateTime.DaysInMonth(start.Year, start.Month) && (start.AddDays(day - 1) >= today || parts.Relative is not null))
                return Day(start.AddDays(day - 1), parts.Relative is null ? $"XXXX-XX-{day:00}" : Iso(start.AddDays(day - 1)));
        }
        return null;
    }

    /// <summary>A day of a year: of the one that is said, or the next from today.</summary>
    private static Moment? OfYear(TimeParts parts, DateTime today, Func<int, DateTime?> on, string? timex)
    {
        if (YearOf(parts, today) is { } year)
            return year is >= 1 and <= LastYear && on(year) is { } said ? Day(said, Iso(said)) : null;
        // 29 February can be four years away, eight around 2100
        DateTime? earlier = null;
        for (var next = today.Year - 8; next <= today.Year + 8; next++)
        {
            if (next is < 1 or > LastYear || on(next) is not { } day)
                continue;
            if (day >= today)
                return Day(day, timex ?? Iso(day)) with { Earlier = earlier };
            earlier = day;
        }
        return null;
    }

    private DateTime? On(int year, Holiday holiday) => holiday.IsLunar
        ? LunarCalendar.ToSolar(year, holiday.Month, holiday.Day, words.LunarShifts)
        : new DateTime(year, holiday.Month, holiday.Day);

    private static Moment Weekday(TimeParts parts, int weekday, DateTime today)
    {
        if (parts.Relative is { Unit: TimeUnit.Week } relative)
        {
            var day = PeriodStart(today, TimeUnit.Week).AddDays((DaysOfWeek * relative.Offset) + weekday - 1);
            return Day(day, Iso(day));
        }
        var next = today.AddDays((weekday - IsoWeekday(today) + DaysOfWeek) % DaysOfWeek);
        return parts.Shift switch
        {
            > 0 => next == today ? Day(next.AddDays(DaysOfWeek), Iso(next.AddDays(DaysOfWeek))) : Day(next, Iso(next)),
            < 0 => Day(next.AddDays(-DaysOfWeek), Iso(next.AddDays(-DaysOfWeek))),
            _ => Day(next, $"XXXX-WXX-{weekday}") with { Earlier = next.AddDays(-DaysOfWeek) },
        };
    }

    private static Moment Weekend(TimeParts parts, DateTime today)
    {
        var week = PeriodStart(today, TimeUnit.Week).AddDays(DaysOfWeek * (parts.Relative is { Unit: TimeUnit.Week } relative ? relative.Offset : parts.Shift ?? 0));
        var saturday = week.AddDays(Saturday - 1);
        return new Moment("XXXX-WXX-WE", saturday, saturday.AddDays(2));
    }

    private static Moment? SeasonOf(TimeParts parts, Season season, DateTime today)
    {
        var year = YearOf(parts, today) ?? SeasonYear(season, today) + (parts.Shift is > 0 ? 1 : parts.Shift is < 0 ? -1 : 0);
        if (year is < 1 or > LastYear)
            return null;
        var from = new DateTime(year, season.From.Month, season.From.Day);
        var to = new DateTime(season.To.Month < season.From.Month ? year + 1 : year, season.To.Month, season.To.Day);
        return new Moment(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{season.Timex}"), from, to);
    }

    // The season that is now, or the next one
    private static int SeasonYear(Season season, DateTime today)
    {
        var isWinter = season.To.Month < season.From.Month;
        var end = new DateTime(today.Year, season.To.Month, season.To.Day);
        return today < end ? today.Year - (isWinter ? 1 : 0) : today.Year + (isWinter ? 0 : 1);
    }

    private static Moment? First(TimeParts parts, TimeUnit unit, DateTime today)
    {
        if (Period(parts, today) is not { } period)
            return null;
        if (unit == TimeUnit.Day)
            return Day(period.From, Iso(period.From));
        var monday = period.From.AddDays((DaysOfWeek + 1 - IsoWeekday(period.From)) % DaysOfWeek);
        return new Moment(Week(monday), monday, monday.AddDays(DaysOfWeek));
    }

    private static string Week(DateTime monday) =>
        string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(monday):0000}-W{ISOWeek.GetWeekOfYear(monday):00}");

    private static Moment? Period(TimeParts parts, DateTime today)
    {
        if (parts.Month is { } month)
            return Month(parts, month, today);
        if (parts.Quarter is { } quarter)
            return (YearOf(parts, today) ?? today.Year) is >= 1 and <= LastYear and var year ? Quarter(new DateTime(year, (quarter * 3) - 2, 1)) : null;
        if (parts.Year is { } said)
            return said is >= 1 and <= LastYear ? Year(new DateTime(said, 1, 1)) : null;
        if (parts.Relative is not { } relative || AddPeriods(PeriodStart(today, relative.Unit), relative.Unit, relative.Offset) is not { } start)
            return null;
        return relative.Unit switch
        {
            TimeUnit.Week => new Moment(Week(start), start, start.AddDays(DaysOfWeek)),
            TimeUnit.Month => new Moment(start.ToString("yyyy-MM", CultureInfo.InvariantCulture), start, start.AddMonths(1)),
            TimeUnit.Quarter => Quarter(start),
            _ => Year(start),
        };
    }

    private static Moment Year(DateTime start) => new(start.ToString("yyyy", CultureInfo.InvariantCulture), start, start.AddYears(1));

    private static Moment Quarter(DateTime start) => new($"({Iso(start)},{Iso(start.AddMonths(3))},P3M)", start, start.AddMonths(3));

    private static Moment? Month(TimeParts parts, int month, DateTime today)
    {
        if (YearOf(parts, today) is { } said)
            return said is >= 1 and <= LastYear ? MonthAt(new DateTime(said, month, 1)) : null;
        var isPast = month < today.Month || (month == today.Month && parts.Shift is > 0);
        var start = new DateTime(isPast ? today.Year + 1 : today.Year, month, 1);
        if (parts.Shift is < 0)
            start = new DateTime(month < today.Month ? today.Year : today.Year - 1, month, 1);
        if (parts.Shift is 0)
            start = new DateTime(today.Year, month, 1);
        return parts.Shift is null
            ? MonthAt(start) with { Timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}"), Earlier = start.AddYears(-1) }
            : MonthAt(start);
    }

    private static Moment MonthAt(DateTime start) => new(start.ToString("yyyy-MM", CultureInfo.InvariantCulture), start, start.AddMonths(1));
}
