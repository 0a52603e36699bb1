namespace CareerBot.BotFramework.Hosting;

/// <summary>Makes connector clients with the credentials of one bot.</summary>
internal sealed class HttpConnectorFactory(string appId, ServiceClientCredentialsFactory credentialsFactory, CloudSettings settings, IHttpClientFactory httpClientFactory) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var credentials = await credentialsFactory.CreateCredentialsAsync(appId, audience, settings.LoginUrl, settings.ValidateAuthority, cancellationToken);
        return httpClientFactory is null
            ? new ConnectorClient(new Uri(serviceUrl), credentials)
            : new ConnectorClient(new Uri(serviceUrl), credentials, httpClientFactory.CreateClient(), disposeHttpClient: true);
    }
}
