using Microsoft.Extensions.Configuration;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Credentials as MicrosoftAppType says: MultiTenant (default), SingleTenant or UserAssignedMsi.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <exception cref="ArgumentException">The app type is not known, or lacks its id, password or tenant.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _inner = Create(configuration, httpClient, logger);
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static ServiceClientCredentialsFactory Create(IConfiguration configuration, HttpClient httpClient, ILogger logger)
    {
        var type = configuration["MicrosoftAppType"] is { Length: > 0 } value ? value : "MultiTenant";
        var appId = configuration["MicrosoftAppId"];
        var password = configuration["MicrosoftAppPassword"];
        switch (type.Trim().ToUpperInvariant())
        {
            case "MULTITENANT":
                return new PasswordServiceClientCredentialFactory(appId, password, tenantId: null, httpClient, logger);
            case "SINGLETENANT":
                Require(configuration, type, "MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId");
                return new PasswordServiceClientCredentialFactory(appId, password, configuration["MicrosoftAppTenantId"], httpClient, logger);
            case "USERASSIGNEDMSI":
                Require(configuration, type, "MicrosoftAppId", "MicrosoftAppTenantId");
                return new ManagedIdentityServiceClientCredentialsFactory(appId, httpClient, logger);
            default:
                throw new ArgumentException($"MicrosoftAppType is '{type}'; it must be MultiTenant, SingleTenant or UserAssignedMsi.", nameof(configuration));
        }
    }

    private static void Require(IConfiguration configuration, string type, params string[] keys)
    {
        foreach (var key in keys.Where(key => string.IsNullOrWhiteSpace(configuration[key])))
            throw new ArgumentException($"{key} is required in configuration for MicrosoftAppType {type}.", nameof(configuration));
    }
}
