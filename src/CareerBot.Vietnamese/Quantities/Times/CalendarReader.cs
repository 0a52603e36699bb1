using System.Globalization;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>Reads days, months, quarters and years of the calendar: 20/11, ngày 2 tháng 9, tháng 10 năm 2017, quý 3.</summary>
internal sealed class CalendarReader(QuantityLexicon lexicon)
{
    private const int LongestMonth = 31;
    private const int LeapYear = 2000;

    private readonly TimeWords words = lexicon.Times;
    private readonly NumberReader numbers = new(lexicon.Numbers, lexicon.Units.Names, lexicon.Currencies);
    private readonly DecimalReader digits = new(new GroupReader(lexicon.Units.Names), lexicon.Currencies);

    /// <summary>What stands at a token, with the token behind it.</summary>
    internal (TimeParts Parts, int Next)? Read(QuantityText text, int at) =>
        IsoDate(text, at) ?? (words.Shared.Matches(text, at + 3) ? null : SlashDate(text, at)) ?? SpelledDay(text, at) ?? Month(text, at) ?? Year(text, at) ?? Quarter(text, at) ?? FirstOf(text, at);

    private static (TimeParts Parts, int Next)? IsoDate(QuantityText text, int at) =>
        text[at].Text.Length == 4 && Joined(text, at, '-') is { } month && Joined(text, at + 2, '-') is { } day && Digits(text, at) is { } year
            ? Date(day, month, year, at + 5)
            : null;

    // 20/11, 20/11/2024, 20-11-2024, 10/2017; a hyphen or dot needs the year
    private static (TimeParts Parts, int Next)? SlashDate(QuantityText text, int at)
    {
        if (!text.IsDigits(at) || text[at].Text.Length > 2 || text.IsSign(at - 1, '/') || Digits(text, at) is not { } first)
            return null;
        var sign = text[at + 1].Kind == TokenKind.Sign ? text[at + 1].Text[0] : ' ';
        if (sign is not ('/' or '-' or '.') || Joined(text, at, sign) is not { } second)
            return null;
        if (Joined(text, at + 2, sign) is { } third && text[at + 4].Text.Length is 2 or 4)
            return Date(first, second, third < 100 ? ExpandYear(third) : third, at + 5);
        if (sign != '/' || text.IsSign(at + 3, '/'))
            return null;
        return text[at + 2].Text.Length == 4 && first is > 0 and <= 12
            ? (new TimeParts { Month = first, Year = second }, at + 3)
            : Date(first, second, null, at + 3);
    }

    private static int ExpandYear(int year) => year < 50 ? 2000 + year : 1900 + year;

    private static int? Digits(QuantityText text, int at) =>
        text.IsDigits(at) && text[at].Text.Length <= 4 ? int.Parse(text[at].Text, CultureInfo.InvariantCulture) : null;

    private static int? Joined(QuantityText text, int at, char sign) =>
        text.IsSign(at + 1, sign) && text.IsGlued(at + 1) && text.IsGlued(at + 2) ? Digits(text, at + 2) : null;

    private static (TimeParts Parts, int Next)? Date(int day, int month, int? year, int next) =>
        month is >= 1 and <= 12 && year is null or (> 0 and < 10000) && day >= 1 && day <= DateTime.DaysInMonth(year ?? LeapYear, month)
            ? (new TimeParts { Day = day, Month = month, Year = year }, next)
            : null;

    // ngày 2 tháng 9, mồng 3 tháng ba, 12 tháng 10 năm 2017
    private (TimeParts Parts, int Next)? SpelledDay(QuantityText text, int at)
    {
        var isNamed = words.DayWords.TryMatch(text, at, out var start);
        if (isNamed && SlashDate(text, start) is { } date)
            return date;
        if (Integer(text, start, LongestMonth) is not { } day)
            return null;
        if (Month(text, day.Next) is { Parts.Month: { } month } period)
            return Date(day.Value, month, period.Parts.Year, period.Next);
        return isNamed && IsEnd(text, day.Next) ? (new TimeParts { Day = day.Value }, day.Next) : null;
    }

    // ngày 8 tiếng is a rate
    private bool IsEnd(QuantityText text, int at) =>
        !lexicon.Units.Names.Matches(text, at) && !lexicon.Numbers.Counted.Matches(text, at) && !lexicon.Currencies.After.Matches(text, at)
        && !text.IsSign(at, '%') && !words.Hour.Matches(text, at) && !text.IsSign(at, ':');

    private (TimeParts Parts, int Next)? Month(QuantityText text, int at)
    {
        if (!words.MonthWord.TryMatch(text, at, out var next))
            return null;
        if (text.IsDigits(next) && SlashDate(text, next) is { Parts: { Day: null } } withYear)
            return withYear;
        int month;
        if (words.Months.TryMatch(text, next, out month, out var end))
            next = end;
        else if (Integer(text, next, 12) is { } number && (IsEnd(text, number.Next) || words.YearWord.Matches(text, number.Next)))
            (month, next) = number;
        else
            return null;
        var year = Year(text, next) ?? (text[next].Text is "của" or "," or "/" ? Year(text, next + 1) : null);
        return year is { } known
            ? (new TimeParts { Month = month, Year = known.Parts.Year }, known.Next)
            : (new TimeParts { Month = month }, next);
    }

    private (TimeParts Parts, int Next)? Year(QuantityText text, int at)
    {
        if (!words.YearWord.TryMatch(text, at, out var next) || !GroupReader.IsYear(text, at))
            return null;
        if (digits.ReadDigits(text, next) is { Digits.Length: 4 } spoken && !text.IsDigits(next))
            return (new TimeParts { Year = int.Parse(spoken.Digits, CultureInfo.InvariantCulture) }, spoken.Next);
        // Years below 1000 only behind a month: năm ba trăm
        var least = words.Months.Matches(text, at - 1) || text.NumberAt(at - 1).Kind != NumberWordKind.None ? 100 : 1000;
        return Integer(text, next, 2999) is { } year && year.Value >= least ? (new TimeParts { Year = year.Value }, year.Next) : null;
    }

    private (TimeParts Parts, int Next)? Quarter(QuantityText text, int at) =>
        words.QuarterWord.TryMatch(text, at, out var next) && Ordinal(text, next) is { Value: >= 1 and <= 4 } quarter
            ? WithYear(text, quarter.Value, quarter.Next)
            : null;

    // quý 2/2024
    private static (TimeParts Parts, int Next)? WithYear(QuantityText text, int quarter, int next) =>
        text.IsSign(next, '/') && text[next + 1].Text.Length == 4 && Digits(text, next + 1) is { } year
            ? (new TimeParts { Quarter = quarter, Year = year }, next + 2)
            : (new TimeParts { Quarter = quarter }, next);

    private (int Value, int Next)? Ordinal(QuantityText text, int at) =>
        text.NumberAt(at).Kind == NumberWordKind.UnitDigit ? ((int)text.NumberAt(at).Value, at + 1) : Integer(text, at, 4);

    // ngày đầu tiên của tháng ba, tuần đầu tiên của tháng 9
    private (TimeParts Parts, int Next)? FirstOf(QuantityText text, int at)
    {
        if (!lexicon.Units.Names.TryMatch(text, at, out var unit, out var next) || unit is not (TimeUnit.Day or TimeUnit.Week) || !words.First.TryMatch(text, next, out next))
            return null;
        var start = text[next].Text is "của" or "cua" or "trong" ? next + 1 : next;
        return (Month(text, start) ?? Year(text, start)) is { } period ? (period.Parts with { First = unit }, period.Next) : null;
    }

    private (int Value, int Next)? Integer(QuantityText text, int at, int most) =>
        !text.IsSign(at, '-') && numbers.Read(text, at) is { } number && number.Value >= 1 && number.Value <= most && number.Value == Math.Floor(number.Value)
            ? ((int)number.Value, number.Next)
            : null;
}
