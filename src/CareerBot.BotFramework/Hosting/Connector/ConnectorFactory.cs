namespace CareerBot.BotFramework.Hosting;

/// <summary>Makes clients for channels.</summary>
public abstract class ConnectorFactory
{
    /// <param name="serviceUrl">Where the channel is.</param>
    /// <param name="audience">Whom the token of outgoing calls is for.</param>
    /// <param name="cancellationToken">Cancels the making.</param>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
