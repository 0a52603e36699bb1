namespace CareerBot.Vietnamese.Quantities;

/// <summary>Reads one time, or from one to another: từ 8h đến 17h, 9 tới 5, thứ 2 - thứ 6, t2-t7.</summary>
internal sealed class TimeRangeReader(QuantityLexicon lexicon)
{
    private const int Noon = 12;

    private readonly TimeReader times = new(lexicon);
    private readonly NumberReader numbers = new(lexicon.Numbers, lexicon.Units.Names, lexicon.Currencies);

    /// <summary>The time or range at a token; words such as lúc and khoảng before it are passed over.</summary>
    internal TimeReading? Read(QuantityText text, int at)
    {
        if (times.Read(text, at) is { } direct)
            return Range(text, at, direct) ?? direct;
        if (HourRange(text, at) is { } hours)
            return hours;
        var start = at;
        if (lexicon.Bounds.From.TryMatch(text, at, out var next) || lexicon.Times.At.TryMatch(text, at, out next) || lexicon.Bounds.Before.TryMatch(text, at, out next))
            start = next;
        // trong 8 giờ is a length
        if (start == at || lexicon.Units.Length.Matches(text, at))
            return null;
        if (times.Read(text, start) is { } first)
            return (Range(text, start, first) ?? first) with { Start = start };
        return HourRange(text, start) is { } range ? range with { Start = start } : null;
    }

    private TimeReading? Range(QuantityText text, int at, TimeReading first)
    {
        if (!lexicon.Bounds.To.TryMatch(text, first.Next, out var next) || text[first.Next].Text is "và" or "va" && !IsBetween(text, at))
            return null;
        if (times.Read(text, next) is { } last && IsAlike(first.Parts, last.Parts))
            return new TimeReading(at, last.Next, SameHalf(first.Parts, last.Parts), AfterNoon(first.Parts, last.Parts)) { HasBothUnits = true };
        // 7 giờ sáng đến 5
        return first.Parts.Hour is not null && Hour(text, next) is { } hour && !lexicon.Units.Names.Matches(text, hour.Next)
            ? new TimeReading(at, hour.Next, first.Parts, AfterNoon(first.Parts, hour.Parts))
            : null;
    }

    // 8-17h, 9 tới 5
    private TimeReading? HourRange(QuantityText text, int at)
    {
        if (Hour(text, at) is not { } first || !lexicon.Bounds.To.TryMatch(text, first.Next, out var next))
            return null;
        if (times.Read(text, next) is { Parts: { Hour: not null } last } time && IsAlike(first.Parts, last))
            return new TimeReading(at, time.Next, SameHalf(first.Parts, last), AfterNoon(first.Parts, last));
        return text.IsWord(first.Next) && Hour(text, next) is { } second && second.Parts.Hour < first.Parts.Hour && IsEnd(text, second.Next)
            ? new TimeReading(at, second.Next, first.Parts, AfterNoon(first.Parts, second.Parts))
            : null;
    }

    private (TimeParts Parts, int Next)? Hour(QuantityText text, int at) =>
        numbers.Read(text, at) is { Value: >= 0 and <= 24, Scale: 1 } number && number.Value == Math.Floor(number.Value) && number.Next - at <= 2
            ? (new TimeParts { Hour = (int)number.Value, IsHalfDayKnown = number.Value > Noon }, number.Next)
            : null;

    private bool IsEnd(QuantityText text, int at) =>
        !lexicon.Units.Names.Matches(text, at) && !lexicon.Currencies.After.Matches(text, at) && !lexicon.Numbers.Counted.Matches(text, at) && !text.IsSign(at, '%');

    private static bool IsBetween(QuantityText text, int at) => text[at - 1].Text is "giữa" or "từ" or "tu" or "giua";

    private static bool IsAlike(TimeParts first, TimeParts last) =>
        first.Hour.HasValue == last.Hour.HasValue
        && (first.Hour.HasValue || (first.Part is not null && last.Part is not null) || (first.Weekday.HasValue && last.Weekday.HasValue) || (IsDate(first) && IsDate(last)));

    private static bool IsDate(TimeParts parts) => parts.Day.HasValue || parts.Month.HasValue || parts.Year.HasValue || parts.DayOffset.HasValue;

    // 1 đến 5 giờ chiều: both in the afternoon
    private static TimeParts SameHalf(TimeParts first, TimeParts last) =>
        first is { IsHalfDayKnown: false, Hour: { } hour } && last is { IsHalfDayKnown: true, Hour: > Noon } && hour + Noon < last.Hour && hour < 6
            ? first with { Hour = hour + Noon, IsHalfDayKnown = true }
            : first;

    // 9 tới 5 ends at 17:00
    private static TimeParts AfterNoon(TimeParts first, TimeParts last) =>
        last is { IsHalfDayKnown: false, Hour: { } hour } && first.Hour is { } start && hour < start && hour + Noon > start && start <= Noon
            ? last with { Hour = hour + Noon, IsHalfDayKnown = true }
            : last;
}
