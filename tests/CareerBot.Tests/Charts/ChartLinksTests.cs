using CareerBot.Charts;
using CareerBot.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace CareerBot.Tests.Charts;

public sealed class ChartLinksTests
{
    [Theory]
    [InlineData("", null, "http://localhost:3978/charts/jobs.png")]
    [InlineData("", "http://+:8080;https://+:8443", "http://localhost:8080/charts/jobs.png")]
    [InlineData("", "http://0.0.0.0:80", "http://localhost:80/charts/jobs.png")]
    [InlineData("https://bot.example/", "http://+:8080", "https://bot.example/charts/jobs.png")]
    public void A_link_is_where_clients_reach_the_server(string publicUrl, string? urls, string link) =>
        Assert.Equal(link, Links(publicUrl, urls).Jobs());

    [Theory]
    [InlineData(true, null, "?per=hour")]
    [InlineData(false, 40000.0, "?per=year&you=40000")]
    [InlineData(true, 15.5, "?per=hour&you=15.5")]
    public void A_link_carries_the_persons_pay(bool isHourly, double? you, string query) =>
        Assert.EndsWith("/charts/pay.png" + query, Links("", urls: null).PayScale(isHourly, (decimal?)you), StringComparison.Ordinal);

    private static ChartLinks Links(string publicUrl, string? urls) => new(
        Options.Create(new CareerBotOptions { PublicUrl = publicUrl }),
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("urls", urls)]).Build());
}
