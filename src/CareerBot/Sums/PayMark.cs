namespace CareerBot.Sums;

/// <summary>A level of pay.</summary>
/// <param name="Annual">A year.</param>
/// <param name="Hourly">An hour.</param>
/// <param name="IsByHour">Whether it is known by the hour, and the pay a year is that of full time; otherwise both are known, or the year's.</param>
public readonly record struct PayMark(Extent Annual, Extent Hourly, bool IsByHour = false);
