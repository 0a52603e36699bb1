namespace CareerBot.Sums;

/// <summary>What a US dollar is worth in đồng, by the settings: the bot knows no rate of its own.</summary>
/// <param name="DongPerDollar">Đồng for one dollar.</param>
/// <param name="Date">The day of the rate.</param>
public sealed record ExchangeRate(decimal DongPerDollar, DateOnly Date)
{
    /// <summary>ISO 4217 code of the US dollar.</summary>
    public const string Dollar = "USD";

    /// <summary>ISO 4217 code of the đồng.</summary>
    public const string Dong = "VND";
}
