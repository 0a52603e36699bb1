using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>A number, or from one number to another (20 đến 25 tiếng). Stored with the state of a conversation.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end; equal to <paramref name="Low"/> for one number.</param>
public readonly record struct Extent(decimal Low, decimal High)
{
    /// <summary>True for one number.</summary>
    public bool IsOne => Low == High;

    /// <summary>One number.</summary>
    public static Extent Of(decimal number) => new(number, number);

    /// <summary>The number of a quantity, or the end that it has.</summary>
    public static Extent Of(Quantity quantity)
    {
        var low = quantity.Value ?? quantity.Low ?? quantity.High ?? 0;
        return new Extent(low, quantity.Value ?? quantity.High ?? low);
    }

    /// <summary>Both ends changed in the same way.</summary>
    public Extent Select(Func<decimal, decimal> change) => new(change(Low), change(High));

    public static Extent operator *(Extent left, Extent right) => new(left.Low * right.Low, left.High * right.High);

    public static Extent operator *(Extent extent, decimal factor) => new(extent.Low * factor, extent.High * factor);

    public static Extent operator /(Extent extent, Extent divisor) => new(extent.Low / divisor.Low, extent.High / divisor.High);
}
