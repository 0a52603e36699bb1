namespace CareerBot.Vietnamese.Quantities;

/// <summary>Finds out when a time expression is, seen from now.</summary>
internal sealed class MomentResolver(TimeWords words, UnitTable units)
{
    private const int Noon = 12;

    private readonly DayResolver days = new(words);

    /// <summary>When an expression is; null when there is no such day.</summary>
    internal Moment? Resolve(TimeReading reading, DateTime now) => reading.Last is { } last
        ? Between(reading.Parts, last, now)
        : Resolve(reading.Parts, now);

    private Moment? Resolve(TimeParts parts, DateTime now)
    {
        if (parts.IsNow)
            return new Moment("PRESENT_REF", now, now);
        if (parts.Span is { } span)
            return Next(span.Unit, span.Count, now);
        if (!parts.HasDay)
            return parts.Hour.HasValue ? Clock(parts, now) : PartOf(parts.Part!, now.Date, "");
        if (days.Resolve(parts, now) is not { } day)
            return null;
        if (parts.Hour is { } hour)
            return At(day.From.AddHours(hour).AddMinutes(parts.Minute).AddSeconds(parts.Second ?? 0), day.Timex + ClockTimex(parts, hour));
        return parts.Part is { } part ? PartOf(part, day.From, day.Timex) : day;
    }

    private static Moment At(DateTime time, string timex) => new(timex, time, time);

    private static Moment PartOf(DayPart part, DateTime day, string timex) =>
        new(timex + part.Timex, day.AddHours(part.FromHour), day.AddHours(part.ToHour));

    /// <summary>The next time that a clock shows it; an hour without sáng or chiều can be in either half of the day.</summary>
    private static Moment Clock(TimeParts parts, DateTime now)
    {
        var hour = parts.Hour!.Value;
        var isUnknown = !parts.IsHalfDayKnown && hour <= Noon;
        var time = now.Date.AddHours(hour).AddMinutes(parts.Minute).AddSeconds(parts.Second ?? 0);
        if (time < now && isUnknown && time.AddHours(Noon) >= now)
            time = time.AddHours(hour == Noon ? 24 : Noon);
        return At(time < now ? time.AddDays(1) : time, ClockTimex(parts, hour)) with { IsHalfDayUnknown = isUnknown };
    }

    internal static string ClockTimex(TimeParts parts, int hour) => parts switch
    {
        { Second: { } second } => string.Create(CultureInvariant, $"T{hour:00}:{parts.Minute:00}:{second:00}"),
        { HasMinutes: true } => string.Create(CultureInvariant, $"T{hour:00}:{parts.Minute:00}"),
        _ => string.Create(CultureInvariant, $"T{hour:00}"),
    };

    private Moment? Between(TimeParts first, TimeParts last, DateTime now)
    {
        if (first.Hour is { } from && last.Hour is { } to)
            return BetweenHours(first, last, from, to, now);
        if (Resolve(first, now) is not { } start || Resolve(last, now) is not { } end)
            return null;
        var until = end.To > end.From ? end.To : end.From;
        if (until <= start.From)
            until = first.Weekday.HasValue ? until.AddDays(7) : first.Part is not null ? until.AddDays(1) : until.AddYears(1);
        var length = (until - start.From).Days;
        return new Moment(string.Create(CultureInvariant, $"({start.Timex},{end.Timex},P{length}D)"), start.From, until);
    }

    private Moment BetweenHours(TimeParts first, TimeParts last, int from, int to, DateTime now)
    {
        var day = first.HasDay || last.HasDay ? days.Resolve(first.HasDay ? first : last, now)?.From ?? now.Date : now.Date;
        var start = day.AddHours(from).AddMinutes(first.Minute);
        var end = day.AddHours(to).AddMinutes(last.Minute);
        if (end <= start)
            end = end.AddDays(1);
        var length = end - start;
        var minutes = length.Minutes > 0 ? string.Create(CultureInvariant, $"{length.Minutes}M") : "";
        return new Moment(
            string.Create(CultureInvariant, $"({ClockTimex(first, from)},{ClockTimex(last, to)},PT{(int)length.TotalHours}H{minutes})"), start, end);
    }

    // 3 ngày tới begins with the next day, 2 ngày qua ends with the present one
    private Moment? Next(TimeUnit unit, int count, DateTime now)
    {
        var floor = Floor(now, unit);
        var (from, to) = count > 0 ? (Add(floor, unit, 1), Add(floor, unit, count + 1)) : (Add(floor, unit, count), floor);
        if (from is not { } start || to is not { } end)
            return null;
        var letters = units.TimexLetters[unit];
        var length = unit == TimeUnit.Quarter ? $"P{Math.Abs(count) * 3}M" : letters.StartsWith('T') ? $"PT{Math.Abs(count)}{letters[1..]}" : $"P{Math.Abs(count)}{letters}";
        return new Moment($"({DayResolver.Iso(start)},{DayResolver.Iso(end)},{length})", start, end);
    }

    private static DateTime Floor(DateTime now, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => now.Date.AddSeconds(Math.Floor(now.TimeOfDay.TotalSeconds)),
        TimeUnit.Minute => now.Date.AddMinutes(Math.Floor(now.TimeOfDay.TotalMinutes)),
        TimeUnit.Hour => now.Date.AddHours(now.Hour),
        TimeUnit.Day => now.Date,
        _ => DayResolver.PeriodStart(now, unit),
    };

    private static DateTime? Add(DateTime time, TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Second => time.AddSeconds(count),
        TimeUnit.Minute => time.AddMinutes(count),
        TimeUnit.Hour => time.AddHours(count),
        TimeUnit.Day => time.AddDays(count),
        _ => DayResolver.AddPeriods(time, unit, count),
    };

    private static System.Globalization.CultureInfo CultureInvariant => System.Globalization.CultureInfo.InvariantCulture;
}
