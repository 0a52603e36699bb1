using CareerBot.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace CareerBot.Storage;

/// <summary>Registers the conversation log and the bot state of a server.</summary>
public static class StorageServices
{
    /// <summary>Adds them, with retention and the health check <c>storage</c>; replaces the bot's <see cref="IStorage"/>.</summary>
    public static IServiceCollection AddConversationStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section));
        services.AddOptions<PrivacyOptions>().Bind(configuration.GetSection(PrivacyOptions.Section))
            .Validate(options => options.KeepConversationsDays >= 1, "CareerBot:Privacy:KeepConversationsDays must be 1 or more.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<DataFolder>();
        services.AddSingleton(provider => new SqliteDatabase(
            provider.GetRequiredService<DataFolder>().DatabasePath, provider.GetRequiredService<ILogger<SqliteDatabase>>()));
        services.AddSingleton<IConversationLog, SqliteConversationLog>();
        services.AddSingleton<ITurnStorage, SqliteStorage>();
        services.Replace(ServiceDescriptor.Singleton<IStorage>(provider => provider.GetRequiredService<ITurnStorage>()));
        services.AddSingleton<ConversationRetention>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<ConversationRetention>());
        services.AddHealthChecks().AddCheck<StorageHealth>("storage");
        return services;
    }
}
