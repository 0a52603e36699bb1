using System.Collections.Concurrent;
using Microsoft.Identity.Client;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Credentials of an app id with a password (a client secret); tokens come from Microsoft Entra ID.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    // MSAL caches tokens in the application object
    private static readonly ConcurrentDictionary<(string AppId, string Password, string Authority), IConfidentialClientApplication> Applications = new();

    public MicrosoftAppCredentials(string appId, string password, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : this(appId, password, channelAuthTenant: null, customHttpClient, logger, oAuthScope)
    {
    }

    public MicrosoftAppCredentials(string appId, string password, string channelAuthTenant, HttpClient customHttpClient, ILogger logger = null, string oAuthScope = null)
        : base(customHttpClient, logger)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
        ChannelAuthTenant = channelAuthTenant;
        OAuthScope = string.IsNullOrWhiteSpace(oAuthScope) ? AuthenticationConstants.ToChannelFromBotOAuthScope : oAuthScope;
    }

    public string MicrosoftAppPassword { get; set; }

    /// <summary>The tenant that issues the token; null for that of the endpoint.</summary>
    public string ChannelAuthTenant { get; set; }

    internal string OAuthEndpoint { get; init; }

    internal bool ValidateAuthority { get; init; } = true;

    private string Authority => string.IsNullOrEmpty(ChannelAuthTenant)
        ? OAuthEndpoint ?? AuthenticationConstants.ToChannelFromBotLoginUrl
        : AuthenticationConstants.ToChannelFromBotLoginUrlTemplate.Replace("{0}", ChannelAuthTenant, StringComparison.Ordinal);

    /// <exception cref="MsalException">The token is refused, or its issuer cannot be reached.</exception>
    public override async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        var application = Applications.GetOrAdd((MicrosoftAppId, MicrosoftAppPassword, Authority), _ => CreateApplication());
        var scope = OAuthScope.EndsWith("/.default", StringComparison.Ordinal) ? OAuthScope : $"{OAuthScope}/.default";
        var result = await application.AcquireTokenForClient([scope]).WithForceRefresh(forceRefresh).ExecuteAsync();
        return result.AccessToken;
    }

    private IConfidentialClientApplication CreateApplication()
    {
        var builder = ConfidentialClientApplicationBuilder.Create(MicrosoftAppId)
            .WithClientSecret(MicrosoftAppPassword)
            .WithAuthority(Authority, ValidateAuthority);
        if (CustomHttpClient is not null) builder = builder.WithHttpClientFactory(new MsalHttpClientFactory(CustomHttpClient));
        return builder.Build();
    }
}
