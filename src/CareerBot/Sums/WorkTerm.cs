using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>A factor of a sum: 20 giờ, 52/12 tuần, 6 tháng.</summary>
/// <param name="Number">How many, before it is divided.</param>
/// <param name="Divisor">What it is divided by; 1 mostly.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct WorkTerm(Extent Number, decimal Divisor, TimeUnit Unit);
