namespace CareerBot.BotFramework.Hosting;

/// <summary>Signs outgoing requests.</summary>
public abstract class ServiceClientCredentials
{
    public abstract Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken);
}
