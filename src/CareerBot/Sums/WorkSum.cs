using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>The hours of some work, as a sum that a person can check.</summary>
/// <param name="Length">For how long, in <paramref name="Unit"/>.</param>
/// <param name="Unit">Unit of the length.</param>
/// <param name="Terms">The factors of the hours.</param>
/// <param name="FullYears">The years that this is at full time, in months, quarters or years; null for other work.</param>
public sealed record WorkSum(Extent Length, TimeUnit Unit, IReadOnlyList<WorkTerm> Terms, WorkTerm? FullYears)
{
    /// <summary>The hours.</summary>
    public Extent Hours => Product(Extent.Of(1), Terms);

    /// <summary>What the work brings.</summary>
    /// <param name="pay">A level of pay.</param>
    public Extent At(PayMark pay) => IsByYear(pay) ? Product(pay.Annual, [FullYears!.Value]) : Product(pay.Hourly, Terms);

    /// <summary>Whether the pay a year is taken, which is exact, and not that an hour, which is rounded.</summary>
    public bool IsByYear(PayMark pay) => FullYears is not null && !pay.IsByHour;

    // Divided last, for 1/12 of 33.750 is 2.812,5 only when 1/12 is not rounded before
    private static Extent Product(Extent first, IEnumerable<WorkTerm> terms)
    {
        var (product, divisor) = (first, 1m);
        foreach (var term in terms)
            (product, divisor) = (product * term.Number, divisor * term.Divisor);
        return product.Select(number => number / divisor);
    }
}
