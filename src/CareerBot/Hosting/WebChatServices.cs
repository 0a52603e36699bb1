using CareerBot.DirectLine;
using Microsoft.AspNetCore.HttpOverrides;

namespace CareerBot.Hosting;

/// <summary>Registers what only the server needs: Direct Line and its store.</summary>
internal static class WebChatServices
{
    /// <summary>Adds Direct Line with the bot's middleware, and the addresses that a proxy on this machine reports.</summary>
    public static IServiceCollection AddWebChat(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDirectLine(configuration, (provider, adapter) =>
        {
            foreach (var middleware in provider.GetServices<IMiddleware>().Where(IsForEverybody))
                adapter.Use(middleware);
            adapter.OnTurnError = provider.GetRequiredService<TurnFailure>().HandleAsync;
        });
        services.Configure<ForwardedHeadersOptions>(options =>
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost);
        return services;
    }

    // /INSPECT is for the Emulator: strangers must not attach sessions, which are kept for ever
#pragma warning disable CS0618
    private static bool IsForEverybody(IMiddleware middleware) => middleware is not InspectionMiddleware;
#pragma warning restore CS0618
}
