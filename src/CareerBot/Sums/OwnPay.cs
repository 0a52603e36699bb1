using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>What the user is paid, as he says it. Stored with the state of a conversation.</summary>
/// <param name="Amount">In whole units of <paramref name="Currency"/>.</param>
/// <param name="Bound">How exact it is meant to be.</param>
/// <param name="Currency">The ISO 4217 code, or null when it was not said.</param>
/// <param name="Per">For which time, or null when it was not said.</param>
public sealed record OwnPay(Extent Amount, QuantityBound Bound, string? Currency, TimeUnit? Per)
{
    private const string Cent = "cent";

    /// <summary>What a sum of money says.</summary>
    public static OwnPay Of(Quantity money)
    {
        var inCents = string.Equals(money.Unit, Cent, StringComparison.Ordinal);
        return new OwnPay(Extent.Of(money) * (inCents ? 0.01m : 1), money.Bound, inCents ? ExchangeRate.Dollar : money.Unit, money.Per);
    }
}
