namespace CareerBot.BotFramework.Hosting;

/// <summary>Calls a channel's API over HTTP.</summary>
public class ConnectorClient : IConnectorClient
{
    private readonly bool _ownsHttpClient;

    /// <param name="baseUri">The service URL, with or without a slash at its end.</param>
    /// <param name="credentials">Who calls; null for nobody.</param>
    /// <param name="customHttpClient">The client to use, which stays the caller's; null for one of its own.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials = null, HttpClient customHttpClient = null)
        : this(baseUri, credentials, customHttpClient ?? new HttpClient(), disposeHttpClient: customHttpClient is null)
    {
    }

    internal ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials;
        HttpClient = httpClient;
        _ownsHttpClient = disposeHttpClient;
        Conversations = new Conversations(this);
    }

    public Uri BaseUri { get; set; }

    public ServiceClientCredentials Credentials { get; }

    public HttpClient HttpClient { get; }

    public IConversations Conversations { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _ownsHttpClient) HttpClient.Dispose();
    }
}
