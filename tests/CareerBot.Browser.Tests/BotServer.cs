using CareerBot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace CareerBot.Browser.Tests;

/// <summary>A real server on a free port of the loopback interface; it can end and come back with what it has stored.</summary>
public sealed class BotServer : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("careerbot-browser-").FullName;
    private readonly string[] allowed;
    private WebApplication? app;

    private BotServer(string[] allowed) => this.allowed = allowed;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>Starts one.</summary>
    /// <param name="allowed">Other sites that may show the chat.</param>
    public static async Task<BotServer> StartAsync(params string[] allowed)
    {
        var server = new BotServer(allowed);
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>Ends it, as a new version's installation does.</summary>
    public async Task StopAsync()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
        app = null;
    }

    /// <summary>Starts it at the same address.</summary>
    public async Task StartAgainAsync()
    {
        app = AdvisorServer.Build(["--urls", Address.ToString()], builder =>
        {
            builder.Logging.ClearProviders();
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["CareerBot:Storage:Path"] = Path.Combine(folder, "careerbot.db"),
            });
            builder.Configuration.AddInMemoryCollection(allowed.Select((site, index) => KeyValuePair.Create($"CareerBot:DirectLine:AllowedOrigins:{index}", (string?)site)));
        });
        await app.StartAsync();
        Address = new Uri(app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await StopAsync();
        Directory.Delete(folder, recursive: true);
    }
}
