using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>A user's pay made comparable with the marks, or what hinders that.</summary>
public sealed record PayReading
{
    /// <summary>The figure that has to be asked for; otherwise the sum can be done.</summary>
    public AskedFigure Missing { get; init; }

    /// <summary>True when there is no rate between his money and that of the marks.</summary>
    public bool HasNoRate { get; init; }

    /// <summary>True when his money was turned into that of the marks by a rate of the settings.</summary>
    public bool IsConverted { get; init; }

    /// <summary>True when the currency was not said and is taken from the size.</summary>
    public bool IsCurrencyAssumed { get; init; }

    /// <summary>True when the time that he is paid for was not said and is taken from the size.</summary>
    public bool IsPeriodAssumed { get; init; }

    /// <summary>True when a day is taken to have the hours of full time.</summary>
    public bool IsDayAssumed { get; init; }

    /// <summary>His pay as he says it; for each <see cref="Per"/> when it was money for some work.</summary>
    public OwnPay? Said { get; init; }

    /// <summary>His pay in the currency of the marks, for each <see cref="Per"/>.</summary>
    public Extent Amount { get; init; }

    /// <summary>For which time he is paid.</summary>
    public TimeUnit Per { get; init; }

    /// <summary>His pay a year and an hour.</summary>
    public PayMark Pay { get; init; }
}
