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
    public Extent Hours => Product(Terms);

    /// <summary>What the work brings.</summary>
    /// <param name="pay">A level of pay.</param>
    public Extent At(PayMark pay) => IsByYear(pay)
        ? pay.Annual * Product([FullYears!.Value])
        : pay.Hourly * Hours;

    /// <summary>Whether the pay a year is taken, which is exact, and not that an hour, which is rounded.</summary>
    public bool IsByYear(PayMark pay) => FullYears is not null && !pay.IsByHour;

    // Divided last, so that 20 x 52 / 12 has no digits of a rounded fraction
    private static Extent Product(IEnumerable<WorkTerm> terms)
    {
        var (product, divisor) = (Extent.Of(1), 1m);
        foreach (var term in terms)
            (product, divisor) = (product * term.Number, divisor * term.Divisor);
        return product.Select(number => number / divisor);
    }
}
