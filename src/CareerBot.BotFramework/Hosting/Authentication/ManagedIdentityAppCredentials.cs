using System.Collections.Concurrent;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Credentials of a user-assigned managed identity of Azure.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    private static readonly ConcurrentDictionary<string, IManagedIdentityApplication> Applications = new(StringComparer.Ordinal);

    public ManagedIdentityAppCredentials(string appId, string oAuthScope, HttpClient customHttpClient = null, ILogger logger = null)
        : base(customHttpClient, logger)
    {
        MicrosoftAppId = appId;
        OAuthScope = string.IsNullOrWhiteSpace(oAuthScope) ? AuthenticationConstants.ToChannelFromBotOAuthScope : oAuthScope;
    }

    /// <exception cref="MsalException">The machine has no such identity, or the issuer cannot be reached.</exception>
    public override async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        var application = Applications.GetOrAdd(MicrosoftAppId, _ => CreateApplication());
        var result = await application.AcquireTokenForManagedIdentity(OAuthScope).WithForceRefresh(forceRefresh).ExecuteAsync();
        return result.AccessToken;
    }

    private IManagedIdentityApplication CreateApplication()
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(MicrosoftAppId));
        if (CustomHttpClient is not null) builder = builder.WithHttpClientFactory(new MsalHttpClientFactory(CustomHttpClient));
        return builder.Build();
    }
}
