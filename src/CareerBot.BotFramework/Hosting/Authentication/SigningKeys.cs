using System.Collections.Concurrent;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CareerBot.BotFramework.Hosting;

/// <summary>The signing keys that an OpenID metadata document points to, fetched once and refreshed.</summary>
internal sealed class SigningKeys(IHttpClientFactory httpClientFactory)
{
    private readonly ConcurrentDictionary<string, ConfigurationManager<OpenIdConnectConfiguration>> _managers = new(StringComparer.Ordinal);

    /// <exception cref="SigningKeysUnavailableException">The metadata or the keys cannot be fetched.</exception>
    public async Task<IReadOnlyCollection<JsonWebKey>> GetAsync(string metadataUrl, CancellationToken cancellationToken)
    {
        try
        {
            var configuration = await _managers.GetOrAdd(metadataUrl, Create).GetConfigurationAsync(cancellationToken);
            // Not configuration.SigningKeys: those have lost the endorsements
            return [.. configuration.JsonWebKeySet.Keys.Where(key => key.Use is null or "sig")];
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new SigningKeysUnavailableException(e);
        }
    }

    /// <summary>Fetches the keys again, in the background: the issuer may have new ones.</summary>
    public void RequestRefresh(string metadataUrl)
    {
        if (_managers.TryGetValue(metadataUrl, out var manager)) manager.RequestRefresh();
    }

    private ConfigurationManager<OpenIdConnectConfiguration> Create(string metadataUrl)
    {
        var retriever = new HttpDocumentRetriever(httpClientFactory?.CreateClient() ?? new HttpClient()) { RequireHttps = !new Uri(metadataUrl).IsLoopback };
        return new ConfigurationManager<OpenIdConnectConfiguration>(metadataUrl, new OpenIdConnectConfigurationRetriever(), retriever);
    }
}
