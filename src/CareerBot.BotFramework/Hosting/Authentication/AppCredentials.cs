using System.Net.Http.Headers;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Credentials of an app id: each request gets a bearer token.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    protected AppCredentials(HttpClient customHttpClient, ILogger logger)
    {
        CustomHttpClient = customHttpClient;
        Logger = logger ?? NullLogger.Instance;
    }

    public string MicrosoftAppId { get; set; }

    /// <summary>Whom the token is for.</summary>
    public virtual string OAuthScope { get; protected init; }

    protected HttpClient CustomHttpClient { get; }

    protected ILogger Logger { get; }

    /// <summary>A token, from the cache unless it runs out or <paramref name="forceRefresh"/> is set.</summary>
    public abstract Task<string> GetTokenAsync(bool forceRefresh = false);

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (string.IsNullOrEmpty(MicrosoftAppId)) return;
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await GetTokenAsync());
    }
}
