namespace CareerBot.Vietnamese.Quantities;

/// <summary>A time expression: what it says, where it begins and ends.</summary>
internal readonly record struct TimeReading(int Start, int Next, TimeParts Parts, TimeParts? Last = null)
{
    /// <summary>Whether both ends of a range are whole times: từ 18h đến 22h is no length of time.</summary>
    internal bool HasBothUnits { get; init; }

    /// <summary>Whether it is an hour alone, which can be a length of time as well: 8 giờ.</summary>
    internal bool IsHourAlone => Last is null && Parts is { Hour: not null, HasMinutes: false, HasDay: false, IsNow: false } && Next - Start <= 2;
}

/// <summary>Joins clock, part of the day and day into one time: 8 giờ tối thứ bảy tuần sau.</summary>
internal sealed class TimeReader(QuantityLexicon lexicon)
{
    private const int MostComponents = 8;

    private readonly TimeWords words = lexicon.Times;
    private readonly ClockReader clocks = new(lexicon);
    private readonly DayReader days = new(lexicon);
    private readonly CalendarReader calendar = new(lexicon);

    /// <summary>The time at a token.</summary>
    internal TimeReading? Read(QuantityText text, int at)
    {
        if (Component(text, at, isFirst: true) is not { } first)
            return null;
        var (parts, next) = first;
        for (var i = 0; i < MostComponents && Further(text, next, parts) is { } more; i++)
            (parts, next) = more;
        var isLonePart = parts is { Part: not null, Hour: null, HasDay: false };
        return isLonePart && !CanStandAlone(text, at, next) ? null : new TimeReading(at, next, parts);
    }

    private (TimeParts Parts, int Next)? Component(QuantityText text, int at, bool isFirst) =>
        Longest(Part(text, at, isFirst), Longest(days.Read(text, at), Longest(clocks.Read(text, at), calendar.Read(text, at)))) ?? DayOfClock(text, at);

    private static (TimeParts Parts, int Next)? Longest((TimeParts Parts, int Next)? one, (TimeParts Parts, int Next)? other) =>
        one is null || (other is not null && other.Value.Next > one.Value.Next) ? other : one;

    // mai 8h30
    private (TimeParts Parts, int Next)? DayOfClock(QuantityText text, int at) =>
        words.PartDays.TryMatch(text, at, out var offset, out var next) && offset > 0 && clocks.Read(text, next) is not null
            ? (new TimeParts { DayOffset = offset }, next)
            : null;

    private (TimeParts Parts, int Next)? Further(QuantityText text, int at, TimeParts parts)
    {
        if (Shift(text, at, parts) is { } shifted)
            return shifted;
        if (Component(text, at, isFirst: false) is { } near && Merged(parts, near) is { } direct)
            return direct;
        var start = text.IsSign(at, ',') ? at + 1 : at;
        if (words.At.TryMatch(text, start, out var next))
            start = next;
        return start > at && Component(text, start, isFirst: false) is { } further ? Merged(parts, further) : null;
    }

    // tối mai, thứ ba tới, tháng 3 tới
    private (TimeParts Parts, int Next)? Shift(QuantityText text, int at, TimeParts parts)
    {
        if (parts is { DayOffset: null, HasDay: false } && (parts.Part is not null || EndsInPart(text, at, parts)) && PartDay(text, at) is { } day)
            return (parts with { DayOffset = day.Offset }, day.Next);
        var canShift = parts is { Shift: null, Relative: null, Year: null, Day: null } && (parts.Weekday ?? parts.Month ?? (parts.Season is null && !parts.IsWeekend ? null : 1)) is not null;
        return canShift && words.Deictic.TryMatch(text, at, out var shift, out var next) && !IsBeforeTime(text, at, next) && !lexicon.Units.Names.Matches(text, next)
            ? (parts with { Shift = shift }, next)
            : null;
    }

    private bool EndsInPart(QuantityText text, int at, TimeParts parts) => parts.Hour.HasValue && words.Parts.Matches(text, at - 1);

    private (int Offset, int Next)? PartDay(QuantityText text, int at)
    {
        if (!words.PartDays.TryMatch(text, at, out var offset, out var next))
            return null;
        // toi qua is rather tôi qua
        return text[at].Text is "qua" && text[at - 1].Text is "toi" or "sang" ? null : (offset, next);
    }

    // thứ 2 tới thứ 6 is a range
    private bool IsBeforeTime(QuantityText text, int at, int next) =>
        text[at].Text is "tới" or "toi" or "to" && (text.IsDigits(next) || Component(text, next, isFirst: false) is not null);

    private (TimeParts Parts, int Next)? Part(QuantityText text, int at, bool isFirst)
    {
        if (!words.Parts.TryMatch(text, at, out var part, out var next) || words.PartNotBefore.Matches(text, next))
            return null;
        var isOther = isFirst ? words.PartNotAfter.Matches(text, at - 1) : IsUpTo(text, at, next) || (text[at].Text is "toi" && words.Weekdays.Matches(text, next));
        return isOther ? null : (new TimeParts { Part = part }, next);
    }

    /// <summary>Whether toi is tới rather than tối: 8h toi 17h.</summary>
    internal static bool IsUpTo(QuantityText text, int at, int next) =>
        text[at].Text is "toi" && (text.IsDigits(next) || text.NumberAt(next).Kind != NumberWordKind.None);

    // Without diacritics a lone part of the day is another word: toi, sang
    private static bool CanStandAlone(QuantityText text, int at, int next) =>
        next - at > 1 || text[at].Text is "khuya" || text[at].Text.Any(letter => letter > 'z');

    private static (TimeParts Parts, int Next)? Merged(TimeParts one, (TimeParts Parts, int Next) other) =>
        Merge(one, other.Parts) is { } merged ? (merged, other.Next) : null;

    private static TimeParts? Merge(TimeParts one, TimeParts other)
    {
        if (Collides(one, other))
            return null;
        var merged = one with
        {
            Hour = one.Hour ?? other.Hour,
            Minute = one.Hour.HasValue ? one.Minute : other.Minute,
            Second = one.Second ?? other.Second,
            HasMinutes = one.HasMinutes || other.HasMinutes,
            IsHalfDayKnown = one.IsHalfDayKnown || other.IsHalfDayKnown,
            Part = one.Part ?? other.Part,
            DayOffset = one.DayOffset ?? other.DayOffset,
            Weekday = one.Weekday ?? other.Weekday,
            IsWeekend = one.IsWeekend || other.IsWeekend,
            Holiday = one.Holiday ?? other.Holiday,
            Day = one.Day ?? other.Day,
            Month = one.Month ?? other.Month,
            Year = one.Year ?? other.Year,
            Quarter = one.Quarter ?? other.Quarter,
            Season = one.Season ?? other.Season,
            Relative = one.Relative ?? other.Relative,
            First = one.First ?? other.First,
        };
        var isTimeOfDay = merged.Hour.HasValue || merged.Part is not null;
        return isTimeOfDay && merged.HasPeriod && merged is { Day: null, Weekday: null, Holiday: null, IsWeekend: false } ? null : merged;
    }

    private static bool Collides(TimeParts one, TimeParts other) =>
        one.IsNow || other.IsNow || one.Span.HasValue || other.Span.HasValue || CollidesInHours(one, other) || CollidesInDays(one, other);

    // 8 giờ tối has its part already
    private static bool CollidesInHours(TimeParts one, TimeParts other) =>
        (one.Hour.HasValue && other.Hour.HasValue) || (one.Part is not null && other.Part is not null)
        || (one.Part is not null && other is { Hour: not null, IsHalfDayKnown: true }) || (one is { Hour: > 12, HasDay: false } && other.Part is not null);

    private static bool CollidesInDays(TimeParts one, TimeParts other) =>
        (one.DayOffset.HasValue && other.DayOffset.HasValue) || (one.Weekday.HasValue && other.Weekday.HasValue)
        || (one.Day.HasValue && other.Day.HasValue) || (one.Month.HasValue && other.Month.HasValue) || (one.Year.HasValue && other.Year.HasValue)
        || (one.Relative.HasValue && other.Relative.HasValue) || (one.Season is not null && other.Season is not null)
        || (one.IsWeekend && (other.IsWeekend || other.Weekday.HasValue))
        || (one.Holiday is not null && (other.Holiday is not null || other.Month.HasValue));
}
