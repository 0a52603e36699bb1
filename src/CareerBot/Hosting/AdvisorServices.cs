using CareerBot.Dialogs;
using CareerBot.Storage;
using CareerBot.Terminal;

namespace CareerBot.Hosting;

/// <summary>Registers the bot: the same for the server, the terminal and the tests.</summary>
public static class AdvisorServices
{
    /// <summary>Adds the bot, its dialogs, its state and its adapters.</summary>
    public static IServiceCollection AddAdvisor(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CareerBotOptions>().Bind(configuration.GetSection(CareerBotOptions.Section));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<AdvisorContent>();
        services.AddSingleton<IStorage, MemoryStorage>(_ => new MemoryStorage());
        services.AddSingleton<ConversationState>();
        services.AddSingleton<UserState>();
        services.AddSingleton<ConversationDeletion>();
        services.AddSingleton<TurnFailure>();
        services.AddSingleton<AdvisorDialog>();
        services.AddSingleton<IBot, AdvisorBot>();
        services.AddInspection();
        services.AddSingleton<IMiddleware>(provider => new AutoSaveStateMiddleware(
            provider.GetRequiredService<UserState>(), provider.GetRequiredService<ConversationState>()));
        services.AddConnector();
        services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.AddSingleton<IBotFrameworkHttpAdapter, AdvisorAdapter>();
        services.AddSingleton<TerminalAdapter>();
        return services;
    }

    /// <summary><c>/INSPECT</c> of the Emulator. The official SDK marks these types obsolete; the Emulator still asks for them.</summary>
    private static void AddInspection(this IServiceCollection services)
    {
#pragma warning disable CS0618
        services.AddSingleton<InspectionState>();
        services.AddSingleton<IMiddleware>(provider => new InspectionMiddleware(
            provider.GetRequiredService<InspectionState>(),
            provider.GetRequiredService<UserState>(),
            provider.GetRequiredService<ConversationState>()));
#pragma warning restore CS0618
    }
}
