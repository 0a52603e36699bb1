using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerBot.BotFramework.Tests.Hosting;

/// <summary>A bot on Kestrel, on a free port of the loopback.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private BotHost(WebApplication app)
    {
        _app = app;
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public CloudAdapter Adapter => _app.Services.GetRequiredService<CloudAdapter>();

    public int Port => _client.BaseAddress.Port;

    public static Task<BotHost> EchoAsync(Action<CloudAdapter> configure = null) =>
        StartAsync((turn, token) => turn.Activity.Type == ActivityTypes.Message ? turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: token) : Task.CompletedTask, configure);

    public static Task<BotHost> StartAsync(BotCallbackHandler bot, Action<CloudAdapter> configure = null, Dictionary<string, string> settings = null) =>
        StartAsync(new CallbackBot(bot), configure, settings);

    public static async Task<BotHost> StartAsync(IBot bot, Action<CloudAdapter> configure = null, Dictionary<string, string> settings = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestBodySize = 100_000);
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.Services.AddHttpClient(string.Empty, client => client.Timeout = TimeSpan.FromSeconds(5));
        builder.Services.AddSingleton<BotFrameworkAuthentication>(services => new ConfigurationBotFrameworkAuthentication(services.GetRequiredService<IConfiguration>(), httpClientFactory: services.GetRequiredService<IHttpClientFactory>()));
        builder.Services.AddSingleton(services =>
        {
            var adapter = new CloudAdapter(services.GetRequiredService<BotFrameworkAuthentication>());
            configure?.Invoke(adapter);
            return adapter;
        });
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter>(services => services.GetRequiredService<CloudAdapter>());
        var app = builder.Build();
        app.Map("/api/messages", (HttpRequest request, HttpResponse response, IBotFrameworkHttpAdapter adapter, CancellationToken token) => adapter.ProcessAsync(request, response, bot, token));
        await app.StartAsync();
        return new BotHost(app);
    }

    public Task<HttpResponseMessage> PostAsync(JsonNode activity, string authorization = null) => PostAsync(activity.ToJsonString(), authorization: authorization);

    public async Task<HttpResponseMessage> PostAsync(string body, string contentType = "application/json", string method = "POST", string authorization = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");
        if (method != "GET") request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (method != "GET" && contentType is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await _client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class CallbackBot(BotCallbackHandler callback) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => callback(turnContext, cancellationToken);
    }
}
