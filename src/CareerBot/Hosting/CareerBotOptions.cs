using CareerBot.Sums;

namespace CareerBot.Hosting;

/// <summary>Settings of the section <c>CareerBot</c>; each can be set by environment as <c>CareerBot__NAME</c>.</summary>
public sealed class CareerBotOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "CareerBot";

    /// <summary>Where the server listens when neither <c>--urls</c> nor <c>ASPNETCORE_URLS</c> says so.</summary>
    public string Urls { get; set; } = "http://localhost:3978";

    /// <summary>The address at which clients reach the server, for the pictures in cards; empty for the first of <see cref="Urls"/>.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>The knowledge folder, relative to the content root.</summary>
    public string KnowledgeFolder { get; set; } = "knowledge";

    /// <summary>The dialogs folder, relative to the content root.</summary>
    public string DialogsFolder { get; set; } = "dialogs";

    /// <summary>What money is worth in other money.</summary>
    public CurrencyOptions Currency { get; set; } = new();

    /// <summary>Calls from the bot to a channel's connector.</summary>
    public ConnectorOptions Connector { get; set; } = new();
}

/// <summary>What money is worth in other money; nothing by default, for the bot makes no rate up.</summary>
public sealed class CurrencyOptions
{
    /// <summary>Đồng for one US dollar, such as 26000. Needs <see cref="UsdToVndDate"/>.</summary>
    public decimal? UsdToVnd { get; set; }

    /// <summary>The day of that rate, such as 2025-01-31: it is said with every amount that is converted.</summary>
    public DateOnly? UsdToVndDate { get; set; }

    /// <summary>True when both are set sensibly, or neither.</summary>
    internal bool IsValid => UsdToVnd is null == UsdToVndDate is null && UsdToVnd is null or > 0;

    /// <summary>The rate, or null when there is none.</summary>
    internal ExchangeRate? Rate => UsdToVnd is { } rate && UsdToVndDate is { } date ? new ExchangeRate(rate, date) : null;
}

/// <summary>Settings of calls from the bot to a channel's connector.</summary>
public sealed class ConnectorOptions
{
    /// <summary>Seconds that one call may take before it is given up. A reply that a channel never answers must not hold a turn.</summary>
    public double TimeoutSeconds { get; set; } = 8;

    /// <summary>How often a call is repeated that certainly did not arrive (no connection, 429, 503).</summary>
    public int Retries { get; set; } = 2;

    /// <summary>The largest message accepted, in bytes.</summary>
    public long MaxBodyBytes { get; set; } = 1_000_000;
}
