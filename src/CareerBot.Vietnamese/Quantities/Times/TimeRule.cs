namespace CareerBot.Vietnamese.Quantities;

/// <summary>Times of day, days and periods of the calendar, as quantities.</summary>
internal sealed class TimeRule(QuantityLexicon lexicon)
{
    private readonly TimeRangeReader times = new(lexicon);
    private readonly MomentResolver resolver = new(lexicon.Times, lexicon.Units);

    internal TimeReading? Read(QuantityText text, int at) => times.Read(text, at);

    /// <summary>The quantity of a reading; null when there is no such time.</summary>
    internal Quantity? Resolve(QuantityText text, TimeReading reading, DateTime now) =>
        resolver.Resolve(reading, now) is { } moment
            ? new Quantity(TypeOf(reading.Parts), text.Slice(reading.Start, reading.Next), text[reading.Start].Start, text[reading.Next - 1].End)
            {
                Moment = moment,
                Bound = reading.Last is null ? QuantityBound.Exact : QuantityBound.Between,
            }
            : null;

    /// <summary>thứ 2, 4, 6: adds the days behind the first, and returns the token behind them.</summary>
    internal int AddFurtherWeekdays(QuantityText text, TimeReading first, DateTime now, List<Quantity> found)
    {
        var next = first.Next;
        if (first is not { Parts: { Weekday: not null, Day: null, Hour: null }, Last: null } || !text.IsDigits(next - 1))
            return next;
        while (Weekday(text, next) is { } day)
        {
            if (Resolve(text, day, now) is { } quantity)
                found.Add(quantity);
            next = day.Next;
        }
        return next;
    }

    private TimeReading? Weekday(QuantityText text, int at)
    {
        var start = text.IsSign(at, ',') || text.IsSign(at, '/') || text[at].Text is "và" or "va" ? at + 1 : at;
        var isDay = text.IsDigits(start) && text[start].Text is [>= '2' and <= '7']
            && !lexicon.Units.Names.Matches(text, start + 1) && !text.IsSign(start + 1, '%') && text.NumberAt(start + 1).Kind == NumberWordKind.None
            && !lexicon.Numbers.Counted.Matches(text, start + 1) && (!text.IsSign(start + 1, '/') || text.IsSign(at, '/')) && !text.IsSign(start + 1, ':');
        return isDay ? new TimeReading(start, start + 1, new TimeParts { Weekday = text[start].Text[0] - '1' }) : null;
    }

    private static QuantityType TypeOf(TimeParts parts) => parts switch
    {
        { IsNow: true } => QuantityType.DateTime,
        { Span: not null } => QuantityType.DateRange,
        { Hour: not null, HasDay: false } => QuantityType.Time,
        { Part: not null, HasDay: false } => QuantityType.PartOfDay,
        { Hour: not null } or { Part: not null } => QuantityType.DateTime,
        { Holiday: not null } => QuantityType.Holiday,
        { Day: not null } or { DayOffset: not null } or { First: TimeUnit.Day } => QuantityType.Date,
        { Weekday: not null } => QuantityType.Weekday,
        { IsWeekend: true } => QuantityType.Weekend,
        _ => QuantityType.DateRange,
    };
}
