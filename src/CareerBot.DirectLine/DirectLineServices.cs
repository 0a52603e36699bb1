using CareerBot.DirectLine.Access;
using CareerBot.DirectLine.Calls;
using CareerBot.DirectLine.Streams;
using CareerBot.DirectLine.Turns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CareerBot.DirectLine;

/// <summary>Registers Direct Line.</summary>
public static class DirectLineServices
{
    /// <summary>Adds the channel, on the conversation storage of <see cref="StorageServices"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="configure">Gives the adapter its middleware and what happens when a turn fails.</param>
    public static IServiceCollection AddDirectLine(
        this IServiceCollection services, IConfiguration configuration, Action<IServiceProvider, DirectLineAdapter> configure)
    {
        services.AddOptions<DirectLineOptions>().Bind(configuration.GetSection(DirectLineOptions.Section))
            .Validate(options => options.TokenMinutes >= 30, "CareerBot:DirectLine:TokenMinutes must be 30 or more: clients refresh their tokens every 15 minutes.")
            .Validate(options => options.MessagesPerMinute >= 1, "CareerBot:DirectLine:MessagesPerMinute must be 1 or more.")
            .Validate(options => options.PublicUrl.Length == 0 || options.PublicUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase), "CareerBot:DirectLine:PublicUrl must begin with http.")
            .ValidateOnStart();
        services.AddConversationStorage(configuration);
        services.AddSingleton(provider =>
        {
            var adapter = ActivatorUtilities.CreateInstance<DirectLineAdapter>(provider);
            configure(provider, adapter);
            return adapter;
        });
        services.AddSingleton<DirectLineTokens>().AddSingleton<OriginPolicy>().AddSingleton<DirectLineAccess>().AddSingleton<MessageRate>();
        services.AddSingleton<StreamAddress>().AddSingleton<ActivityIntake>().AddSingleton<TurnRunner>();
        services.AddSingleton<ConversationCalls>().AddSingleton<ActivityCalls>().AddSingleton<UploadCalls>().AddSingleton<StreamCall>();
        services.AddSingleton<StreamHub>().AddSingleton<IHostedService>(provider => provider.GetRequiredService<StreamHub>());
        services.AddHostedService<TurnQueue>();
        // The URL of a WebSocket holds a token: nobody may turn the log of URLs on for it by a setting for all of ASP.NET
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning));
        return services;
    }
}
