namespace CareerBot.Vietnamese.Quantities;

/// <summary>Reads times of day: 8h30, 8 giờ rưỡi tối, 7 giờ kém 15, 15:23:24, 4pm.</summary>
internal sealed class ClockReader(QuantityLexicon lexicon)
{
    private const int HoursOfDay = 24;
    private const int SixtyMinutes = 60;

    private readonly TimeWords words = lexicon.Times;
    private readonly NumberReader numbers = new(lexicon.Numbers, lexicon.Units.Names, lexicon.Currencies);

    /// <summary>The time at a token, with the token behind it.</summary>
    internal (TimeParts Parts, int Next)? Read(QuantityText text, int at)
    {
        if ((Digital(text, at) ?? Spoken(text, at) ?? BeforeHalfDay(text, at)) is not { } clock)
            return null;
        return WithHalfDay(text, clock);
    }

    private static int? Digits(QuantityText text, int at, int below) =>
        text.IsDigits(at) && text[at].Text.Length <= 2 && int.Parse(text[at].Text, System.Globalization.CultureInfo.InvariantCulture) is var value && value < below
            ? value
            : null;

    // 10:45, 15:23:24
    private static (TimeParts Parts, int Next)? Digital(QuantityText text, int at)
    {
        if (Digits(text, at, HoursOfDay + 1) is not { } hour || Joined(text, at + 1) is not { } minute)
            return null;
        var second = Joined(text, at + 3);
        var parts = new TimeParts { Hour = hour, Minute = minute, Second = second, HasMinutes = true, IsHalfDayKnown = hour > 12 || text[at].Text[0] == '0' };
        return (parts, second is null ? at + 3 : at + 5);
    }

    private static int? Joined(QuantityText text, int at) =>
        text.IsSign(at, ':') && text.IsGlued(at) && text.IsGlued(at + 1) ? Digits(text, at + 1, SixtyMinutes) : null;

    // 8 giờ, 8h, tám giờ
    private (TimeParts Parts, int Next)? Spoken(QuantityText text, int at)
    {
        if (Hour(text, at) is not { } hour || !words.Hour.TryMatch(text, hour.Next, out var next))
            return null;
        if (text.IsWord(next) && text.IsGlued(next))
            return null;
        if (lexicon.Units.TryMatch(text, hour.Next, out _, out var unitEnd) && unitEnd > next)
            return null;
        var parts = new TimeParts { Hour = hour.Value, IsHalfDayKnown = hour.Value > 12 || hour.Value == 0 };
        return Minutes(text, next, parts);
    }

    private (int Value, int Next)? Hour(QuantityText text, int at)
    {
        if (text.IsSign(at, '-') || text.NumberAt(at).Kind == NumberWordKind.HalfBefore)
            return null;
        return numbers.Read(text, at) is { Value: >= 0 and <= HoursOfDay, Scale: 1 } number && number.Value == Math.Floor(number.Value)
            ? ((int)number.Value, number.Next)
            : null;
    }

    private (TimeParts Parts, int Next) Minutes(QuantityText text, int at, TimeParts parts)
    {
        if (text.NumberAt(at).Kind == NumberWordKind.Half)
            return (parts with { Minute = 30, HasMinutes = true }, at + 1);
        if (words.Less.TryMatch(text, at, out var next) && Minute(text, next) is { } less)
            return (Before(parts, less.Value), less.Next);
        if (Minute(text, at) is not { } minute)
            return (parts, at);
        var timed = parts with { Minute = minute.Value, HasMinutes = true };
        return Minute(text, minute.Next, words.Second) is { } second ? (timed with { Second = second.Value }, second.Next) : (timed, minute.Next);
    }

    private static TimeParts Before(TimeParts parts, int minutes) => minutes == 0
        ? parts
        : parts with { Hour = (parts.Hour + HoursOfDay - 1) % HoursOfDay, Minute = SixtyMinutes - minutes, HasMinutes = true };

    // 45, 45 phút, linh năm, không tám; but 8 giờ 2 ngày is two quantities
    private (int Value, int Next)? Minute(QuantityText text, int at)
    {
        var start = text.NumberAt(at).Kind == NumberWordKind.Link || (text.NumberAt(at) is { Kind: NumberWordKind.Digit, Value: 0 } && text.NumberAt(at + 1).Kind == NumberWordKind.Digit)
            ? at + 1
            : at;
        if (Value(text, start) is not { } number)
            return null;
        if (words.Minute.TryMatch(text, number.Next, out var next))
            return (number.Value, next);
        // 8 giờ không asks
        var isOther = text.NumberAt(start) is { Kind: NumberWordKind.Digit, Value: 0 } || lexicon.Units.Names.Matches(text, number.Next) || lexicon.Numbers.Counted.Matches(text, number.Next)
            || lexicon.Currencies.After.Matches(text, number.Next) || text.IsSign(number.Next, '/') || text.IsSign(number.Next, '%')
            || words.Hour.Matches(text, number.Next) || text.IsSign(at, '-') || text.IsSign(number.Next, ':');
        return isOther ? null : number;
    }

    private (int Value, int Next)? Minute(QuantityText text, int at, PhraseTable<bool> unit) =>
        Value(text, at) is { } number && unit.TryMatch(text, number.Next, out var next) ? (number.Value, next) : null;

    private (int Value, int Next)? Value(QuantityText text, int at) =>
        numbers.Read(text, at) is { Value: >= 0 and < SixtyMinutes, Scale: 1 } number && number.Value == Math.Floor(number.Value)
            ? ((int)number.Value, number.Next)
            : null;

    // 4pm, 3 rưỡi chiều
    private (TimeParts Parts, int Next)? BeforeHalfDay(QuantityText text, int at)
    {
        if (Hour(text, at) is not { } hour)
            return null;
        var isHalf = text.NumberAt(hour.Next).Kind == NumberWordKind.Half;
        var next = isHalf ? hour.Next + 1 : hour.Next;
        var isClock = isHalf ? words.Parts.Matches(text, next) : hour.Value is > 0 and <= 12 && words.HalfDays.Matches(text, next);
        return isClock ? (new TimeParts { Hour = hour.Value, Minute = isHalf ? 30 : 0, HasMinutes = isHalf }, next) : null;
    }

    private (TimeParts Parts, int Next) WithHalfDay(QuantityText text, (TimeParts Parts, int Next) clock)
    {
        var (parts, next) = clock;
        if (words.HalfDays.TryMatch(text, next, out var isPm, out var end))
            return (parts with { Hour = isPm ? (parts.Hour % 12) + 12 : parts.Hour % 12, IsHalfDayKnown = true }, end);
        return words.Parts.TryMatch(text, next, out var part, out end) && !words.PartNotBefore.Matches(text, end) && !TimeReader.IsUpTo(text, next, end)
            ? (parts with { Hour = In(part, parts.Hour!.Value), IsHalfDayKnown = true }, end)
            : clock;
    }

    /// <summary>The hour of the day that an hour is in a part of it: 8 giờ tối is 20, 11 giờ trưa 11, 2 giờ đêm 2.</summary>
    private static int In(DayPart part, int hour) => (part.Timex, hour) switch
    {
        (_, > 12) => hour,
        ("TMO", 12) => 0,
        ("TMO", _) => hour,
        ("TMI", >= 10) => hour,
        ("TNI", 12) => 0,
        ("TNI", < 6) => hour,
        ("TEV", 12) => 0,
        (_, 12) => 12,
        _ => hour + 12,
    };
}
