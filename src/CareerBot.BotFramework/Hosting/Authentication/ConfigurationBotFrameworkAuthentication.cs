using Microsoft.Extensions.Configuration;

namespace CareerBot.BotFramework.Hosting;

/// <summary>
/// Authentication as the configuration says. Keys: MicrosoftAppId (none: no authentication), MicrosoftAppType, MicrosoftAppPassword,
/// MicrosoftAppTenantId; and, to use another cloud, ToChannelFromBotLoginUrl, ToChannelFromBotOAuthScope, ToBotFromChannelTokenIssuer,
/// ToBotFromChannelOpenIdMetadataUrl, ToBotFromEmulatorOpenIdMetadataUrl, CallerId, ValidateAuthority.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotFrameworkAuthentication _inner;

    public ConfigurationBotFrameworkAuthentication(IConfiguration configuration, ServiceClientCredentialsFactory credentialsFactory = null, AuthenticationConfiguration authConfiguration = null, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var tenantId = Value(configuration, "MicrosoftAppTenantId");
        var credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, httpClientFactory?.CreateClient(), logger);
        var settings = new CloudSettings
        {
            ValidateAuthority = !bool.TryParse(configuration["ValidateAuthority"], out var validate) || validate,
            LoginUrl = Value(configuration, nameof(AuthenticationConstants.ToChannelFromBotLoginUrl)) ?? AuthenticationConstants.ToChannelFromBotLoginUrl,
            OAuthScope = Value(configuration, nameof(AuthenticationConstants.ToChannelFromBotOAuthScope)) ?? AuthenticationConstants.ToChannelFromBotOAuthScope,
            ChannelIssuer = Value(configuration, nameof(AuthenticationConstants.ToBotFromChannelTokenIssuer)) ?? AuthenticationConstants.ToBotFromChannelTokenIssuer,
            ChannelMetadataUrl = Value(configuration, nameof(AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl)) ?? AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
            EmulatorMetadataUrl = Value(configuration, nameof(AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl)) ?? AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
            CallerId = Value(configuration, "CallerId") ?? CallerIdConstants.PublicAzureChannel,
            TenantId = tenantId,
        };
        _inner = new CloudAuthentication(settings, credentials, authConfiguration ?? new AuthenticationConfiguration(), httpClientFactory, logger ?? NullLogger.Instance);
    }

    public override string GetOriginatingAudience() => _inner.GetOriginatingAudience();

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _inner.CreateConnectorFactory(claimsIdentity);

    private static string Value(IConfiguration configuration, string key) => configuration[key] is { Length: > 0 } value ? value : null;
}
