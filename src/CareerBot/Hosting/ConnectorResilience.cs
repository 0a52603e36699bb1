using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace CareerBot.Hosting;

/// <summary>
/// Time-outs and repeats of calls to a channel's connector. Some replies are never answered (emulator-protocol.md), so
/// each call has an end. A call is repeated only when it certainly did not arrive: a reply must not show twice.
/// </summary>
internal static class ConnectorResilience
{
    /// <summary>Sets up the client that the adapter takes from the factory.</summary>
    public static IServiceCollection AddConnector(this IServiceCollection services)
    {
        services.AddHttpClient(Options.DefaultName)
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .AddResilienceHandler("connector", (pipeline, context) =>
            {
                var options = context.ServiceProvider.GetRequiredService<IOptions<CareerBotOptions>>().Value.Connector;
                pipeline.AddTimeout(TimeSpan.FromSeconds(options.TimeoutSeconds));
                if (options.Retries > 0)
                    pipeline.AddRetry(Retry(options.Retries));
            });
        return services;
    }

    private static HttpRetryStrategyOptions Retry(int times) => new()
    {
        MaxRetryAttempts = times,
        BackoffType = DelayBackoffType.Exponential,
        Delay = TimeSpan.FromMilliseconds(200),
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome switch
        {
            { Exception: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } } => true,
            { Result.StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable } => true,
            _ => false,
        }),
    };
}
