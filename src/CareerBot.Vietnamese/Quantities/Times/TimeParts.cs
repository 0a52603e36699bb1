namespace CareerBot.Vietnamese.Quantities;

/// <summary>A part of the day.</summary>
internal sealed record DayPart(string Timex, int FromHour, int ToHour);

/// <summary>A season; its end is exclusive.</summary>
internal sealed record Season(string Timex, (int Month, int Day) From, (int Month, int Day) To);

/// <summary>A day with a name; a lunar one is a day of the lunar calendar.</summary>
internal sealed record Holiday(int Month, int Day, bool IsLunar);

/// <summary>What a time expression says, before it is resolved.</summary>
internal sealed record TimeParts
{
    internal int? Hour { get; init; }

    internal int Minute { get; init; }

    internal int? Second { get; init; }

    internal bool HasMinutes { get; init; }

    /// <summary>Whether sáng, chiều, am, pm or a 24-hour notation has fixed the half of the day.</summary>
    internal bool IsHalfDayKnown { get; init; }

    internal DayPart? Part { get; init; }

    internal bool IsNow { get; init; }

    /// <summary>Days from today.</summary>
    internal int? DayOffset { get; init; }

    /// <summary>1 is Monday, 7 Sunday.</summary>
    internal int? Weekday { get; init; }

    internal bool IsWeekend { get; init; }

    internal Holiday? Holiday { get; init; }

    internal int? Day { get; init; }

    internal int? Month { get; init; }

    internal int? Year { get; init; }

    internal int? Quarter { get; init; }

    internal Season? Season { get; init; }

    /// <summary>A unit of the calendar, and how many from the present one: tuần sau is (Week, 1).</summary>
    internal (TimeUnit Unit, int Offset)? Relative { get; init; }

    /// <summary>The next (positive) or last few units: 3 ngày tới.</summary>
    internal (TimeUnit Unit, int Count)? Span { get; init; }

    /// <summary>ngày đầu tiên, tuần đầu tiên of the period that follows.</summary>
    internal TimeUnit? First { get; init; }

    /// <summary>tới, vừa rồi, này behind a weekday, month or season: 1, -1, 0.</summary>
    internal int? Shift { get; init; }

    internal bool HasDay => DayOffset.HasValue || Weekday.HasValue || IsWeekend || Holiday is not null || Day.HasValue || HasPeriod;

    internal bool HasPeriod =>
        Month.HasValue || Year.HasValue || Quarter.HasValue || Season is not null || Relative.HasValue || First.HasValue;

    internal bool IsEmpty => !HasDay && !Hour.HasValue && Part is null && !IsNow && !Span.HasValue;
}
