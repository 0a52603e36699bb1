namespace CareerBot.Vietnamese.Quantities;

/// <summary>
/// Reads the quantities of a text: numbers, money, percentages, lengths of time, times, dates, and rates of them, in all the
/// ways they are written, with and without diacritics. Takes time linear in the text. Immutable and thread-safe.
/// </summary>
/// <param name="lexicon">The language data.</param>
public sealed class QuantityReader(QuantityLexicon lexicon)
{
    private const int FirstYear = 100;
    private const int LastYear = 8999;

    private readonly AmountRule amounts = new(lexicon);
    private readonly TimeRule times = new(lexicon);
    private readonly OrdinalRule ordinals = new(lexicon);

    /// <summary>A reader with the data built into the library.</summary>
    public static QuantityReader Default { get; } = new(QuantityLexicon.Default);

    /// <summary>The quantities of a text, in their order; they do not overlap.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="now">What hôm nay, thứ hai and 8 giờ are seen from; times are in its offset.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="now"/> is before the year 100 or after 8999.</exception>
    public IReadOnlyList<Quantity> Read(string text, DateTimeOffset now) => Read(text, now, isAnswer: false, asNumeral: false);

    /// <param name="text">Any text.</param>
    /// <param name="now">See above.</param>
    /// <param name="isAnswer">Whether a number was asked for: then a single number word is one wherever it stands (dạ năm ạ).</param>
    /// <inheritdoc cref="Read(string, DateTimeOffset)"/>
    public IReadOnlyList<Quantity> Read(string text, DateTimeOffset now, bool isAnswer) => Read(text, now, isAnswer, asNumeral: false);

    /// <summary>As the models of the recognizer read: a text of nothing but number words is a number (không, mười năm).</summary>
    internal IReadOnlyList<Quantity> ReadNumerals(string text, DateTimeOffset now) => Read(text, now, isAnswer: false, asNumeral: true);

    private List<Quantity> Read(string text, DateTimeOffset now, bool isAnswer, bool asNumeral)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(now.Year, FirstYear, nameof(now));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(now.Year, LastYear, nameof(now));
        var tokens = new QuantityText(text, lexicon.Numbers, asNumeral);
        var found = new List<Quantity>();
        for (var at = 0; at < tokens.Count;)
            at = ReadAt(tokens, at, now.DateTime, isAnswer, found);
        return found;
    }

    // Takes what stands at a token, and returns the token behind it
    private int ReadAt(QuantityText text, int at, DateTime now, bool isAnswer, List<Quantity> found)
    {
        if (Math.Max(ContactReader.End(text, at), amounts.VagueEnd(text, at)) is var other && other > at)
            return other;
        var amount = amounts.Read(text, at, isAnswer);
        var time = times.Read(text, at);
        if (IdiomEnd(text, at) is var idiom && idiom > at && idiom >= Math.Max(amount?.OuterNext ?? 0, time?.Next ?? 0))
            return idiom;
        if (time is { } known && !IsRather(text, at, amount, known, isAnswer) && times.Resolve(text, known, now) is { } moment)
        {
            found.Add(moment);
            return times.AddFurtherWeekdays(text, known, now, found);
        }
        if (amount is { } said)
        {
            found.Add(amounts.Resolve(text, said));
            return Math.Max(said.OuterNext, at + 1);
        }
        return ordinals.Read(text, at, found);
    }

    // anh ba is a person, anh ba mươi tuổi says how old one is
    private int IdiomEnd(QuantityText text, int at) =>
        lexicon.Idioms.TryMatch(text, at, out var next)
        && text.NumberAt(next).Kind is not (NumberWordKind.Tens or NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Group or NumberWordKind.Point)
            ? next
            : at;

    /// <summary>Whether an amount is meant rather than a time: 8 giờ một ngày, làm 8 giờ; 20h as an answer to mấy tiếng.</summary>
    private bool IsRather(QuantityText text, int at, Amount? amount, TimeReading time, bool isAnswer)
    {
        if (amount is not { } said || said.OuterNext < time.Next || time.HasBothUnits)
            return false;
        if (said.OuterNext > time.Next)
            return true;
        return said.Type == QuantityType.Duration && time.IsHourAlone
            && (isAnswer || lexicon.Units.Length.Matches(text, at - 1) || lexicon.Units.LengthBefore.Matches(text, time.Next));
    }
}
