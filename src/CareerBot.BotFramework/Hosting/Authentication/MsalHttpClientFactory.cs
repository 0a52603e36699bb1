using Microsoft.Identity.Client;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Gives MSAL the bot's HTTP client.</summary>
internal sealed class MsalHttpClientFactory(HttpClient httpClient) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => httpClient;
}
