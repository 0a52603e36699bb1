namespace CareerBot.Vietnamese.Quantities;

/// <summary>A quantity of a text.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Text">The words, as written; without those of <see cref="Per"/>.</param>
/// <param name="Start">Where <see cref="Text"/> begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
public sealed record Quantity(QuantityType Type, string Text, int Start, int End)
{
    /// <summary>The value in <see cref="Unit"/>; null for a range, an open bound, and for times.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lower end of a range or bound.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end of a range or bound.</summary>
    public decimal? High { get; init; }

    /// <summary>How exact it is meant to be.</summary>
    public QuantityBound Bound { get; init; }

    /// <summary>
    /// Money: the ISO 4217 code, <c>cent</c>, or null when the currency is not said (40k một năm). Durations: the
    /// <see cref="TimeUnit"/> in lower case, such as <c>hour</c>. Otherwise null.
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>For each of which it is meant: 15 đô một giờ. Null when it is no rate.</summary>
    public TimeUnit? Per { get; init; }

    /// <summary>A duration in seconds; null for other quantities, for ranges, and for shifts and sessions, whose length is not said.</summary>
    public decimal? Seconds { get; init; }

    /// <summary>For times and dates: when. Null for other quantities.</summary>
    public Moment? Moment { get; init; }

    /// <summary>The quantity as typed with the words of <see cref="Per"/>.</summary>
    public string RateText { get; init; } = Text;

    /// <summary>Where the quantity begins with the words of <see cref="Per"/>.</summary>
    public int RateStart { get; init; } = Start;

    /// <summary>Where the quantity ends with the words of <see cref="Per"/>, exclusive.</summary>
    public int RateEnd { get; init; } = End;
}
