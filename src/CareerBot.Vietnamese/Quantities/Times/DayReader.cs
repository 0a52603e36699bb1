namespace CareerBot.Vietnamese.Quantities;

/// <summary>Reads days and periods by name or from now: thứ hai, cuối tuần, tết, ngày mai, tuần sau, 3 ngày tới, mùa hè.</summary>
internal sealed class DayReader(QuantityLexicon lexicon)
{
    private readonly TimeWords words = lexicon.Times;
    private readonly NumberReader numbers = new(lexicon.Numbers, lexicon.Units.Names, lexicon.Currencies);

    /// <summary>What stands at a token, with the token behind it.</summary>
    internal (TimeParts Parts, int Next)? Read(QuantityText text, int at)
    {
        if (words.Now.TryMatch(text, at, out var next))
            return (new TimeParts { IsNow = true }, next);
        if (words.Days.TryMatch(text, at, out var offset, out next))
            return (new TimeParts { DayOffset = offset }, next);
        if (words.Holidays.TryMatch(text, at, out var holiday, out next))
            return (new TimeParts { Holiday = holiday }, next);
        if (words.Weekend.TryMatch(text, at, out next))
            return (new TimeParts { IsWeekend = true }, next);
        if (words.Seasons.TryMatch(text, at, out var season, out next))
            return (new TimeParts { Season = season }, next);
        return Weekday(text, at) ?? Relative(text, at) ?? Span(text, at);
    }

    private (TimeParts Parts, int Next)? Weekday(QuantityText text, int at)
    {
        if (!words.Weekdays.TryMatch(text, at, out var weekday, out var next))
            return null;
        if (words.OrdinalBefore.Matches(text, at - 1) && next - at > 1)
            return null;
        // thứ hai mươi, thu 2 triệu; t2 is one word
        var isLonger = text.NumberAt(next).Kind is not (NumberWordKind.None or NumberWordKind.Digit or NumberWordKind.UnitDigit) || (text.IsGlued(next) && text.IsWord(next))
            || text.NumberAt(next) is { Kind: NumberWordKind.UnitDigit };
        var isSplit = text[at].Text is "t" && !text.IsGlued(at + 1);
        return isLonger || isSplit || text.IsSign(next, '%') || text.IsSign(next, ',') && text.IsDigits(next + 1) && text.IsGlued(next + 1) && text[next + 1].Text.Length == 3
            ? null
            : (new TimeParts { Weekday = weekday }, next);
    }

    // tuần sau, năm ngoái, quý này
    private (TimeParts Parts, int Next)? Relative(QuantityText text, int at)
    {
        if (!lexicon.Units.Names.TryMatch(text, at, out var unit, out var next) || next - at > 1 || unit < TimeUnit.Week)
            return null;
        return text[at].Text.Length > 2 && words.Deictic.TryMatch(text, next, out var offset, out var end)
            ? (new TimeParts { Relative = (unit, offset) }, end)
            : null;
    }

    // 3 ngày tới, 2 tháng qua
    private (TimeParts Parts, int Next)? Span(QuantityText text, int at)
    {
        if (numbers.Read(text, at) is not { Value: > 0 and < 10000 } number || number.Value != Math.Floor(number.Value))
            return null;
        if (!lexicon.Units.Names.TryMatch(text, number.Next, out var unit, out var next) || unit is TimeUnit.Session or TimeUnit.Shift or TimeUnit.Decade or TimeUnit.Century)
            return null;
        // 8 gio toi is rather an hour of the evening
        if (text[next].Text is "toi" && words.Hour.Matches(text, number.Next))
            return null;
        return words.Deictic.TryMatch(text, next, out var direction, out var end) && direction != 0 && !IsUpTo(text, next, end)
            ? (new TimeParts { Span = (unit, (int)number.Value * direction) }, end)
            : null;
    }

    // 3 giờ tới 5 giờ is a range; 2 năm sau đó, 2 năm trước khi are none of the calendar's
    private static bool IsUpTo(QuantityText text, int at, int end) =>
        end == at + 1 && (text[at].Text is "tới" or "toi" ? text.IsDigits(end) || text.NumberAt(end).Kind != NumberWordKind.None : text[end].Text is "khi" or "đó" or "do" or "này");
}
