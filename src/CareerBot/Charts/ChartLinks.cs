using CareerBot.Hosting;
using Microsoft.Extensions.Options;

namespace CareerBot.Charts;

/// <summary>Where the charts are, as a channel's client reaches them.</summary>
/// <param name="options">Knows the bot's address.</param>
/// <param name="configuration">Knows where the server listens when a command line says so.</param>
public sealed class ChartLinks(IOptions<CareerBotOptions> options, IConfiguration configuration)
{
    /// <summary>The path of the chart of a job's pay.</summary>
    public const string PayScalePath = "/charts/pay.png";

    /// <summary>The path of the chart of the compared jobs.</summary>
    public const string JobsPath = "/charts/jobs.png";

    /// <summary>The chart of a job's pay, with the person's if there is one.</summary>
    public string PayScale(bool isHourly, decimal? you) => string.Create(
        CultureInfo.InvariantCulture, $"{Root}{PayScalePath}?per={(isHourly ? "hour" : "year")}{(you is null ? "" : "&you=")}{you:0.##}");

    /// <summary>The chart of the compared jobs.</summary>
    public string Jobs() => Root + JobsPath;

    private string Root => (options.Value.PublicUrl is { Length: > 0 } url ? url : FirstOf(configuration["urls"] ?? options.Value.Urls)).TrimEnd('/');

    /// <summary>A server that listens everywhere is reached on this machine as localhost.</summary>
    private static string FirstOf(string urls) => urls.Split(';')[0]
        .Replace("//+", "//localhost", StringComparison.Ordinal)
        .Replace("//*", "//localhost", StringComparison.Ordinal)
        .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
        .Replace("//[::]", "//localhost", StringComparison.Ordinal);
}
