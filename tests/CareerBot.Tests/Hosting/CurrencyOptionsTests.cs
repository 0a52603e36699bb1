using CareerBot.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CareerBot.Tests.Hosting;

/// <summary>The rate of the settings, which is used with its day or not at all.</summary>
public sealed class CurrencyOptionsTests
{
    [Fact]
    public void A_rate_has_its_day()
    {
        var rate = Options("26000.5", "2025-01-31").Rate;

        Assert.Equal((26000.5m, new DateOnly(2025, 1, 31)), (rate!.DongPerDollar, rate.Date));
    }

    [Fact]
    public void Empty_settings_are_no_rate() => Assert.Null(Options("", "").Rate);

    [Theory]
    [InlineData("26000", "")]
    [InlineData("", "2025-01-31")]
    [InlineData("0", "2025-01-31")]
    public void Half_a_rate_is_refused_by_name(string rate, string date)
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Options(rate, date));

        Assert.Contains("CareerBot:Currency: UsdToVnd", exception.Message, StringComparison.Ordinal);
    }

    private static CurrencyOptions Options(string rate, string date)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["CareerBot:Currency:UsdToVnd"] = rate,
            ["CareerBot:Currency:UsdToVndDate"] = date,
        };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        using var services = new ServiceCollection().AddAdvisor(configuration).BuildServiceProvider();
        return services.GetRequiredService<IOptions<CareerBotOptions>>().Value.Currency;
    }
}
