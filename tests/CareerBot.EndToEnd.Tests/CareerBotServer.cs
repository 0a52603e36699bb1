using CareerBot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace CareerBot.EndToEnd.Tests;

/// <summary>The real server on a free port of the loopback interface, shared by the tests of this project.</summary>
public sealed class CareerBotServer : IAsyncLifetime
{
    /// <summary>Short, so that a test of a silent connector is short.</summary>
    public static readonly TimeSpan ConnectorTimeout = TimeSpan.FromSeconds(1);

    private WebApplication? app;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public async Task InitializeAsync()
    {
        app = AdvisorServer.Build(["--urls", "http://127.0.0.1:0"], builder =>
        {
            builder.Logging.ClearProviders();
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["CareerBot:Connector:TimeoutSeconds"] = "1",
                ["CareerBot:Storage:Provider"] = "Memory",
            });
        });
        await app.StartAsync();
        Address = new Uri(app.Urls.First());
    }

    public async Task DisposeAsync() => await app!.DisposeAsync();
}

[CollectionDefinition(nameof(CareerBotServer))]
public sealed class CareerBotServerTests : ICollectionFixture<CareerBotServer>;
