using CareerBot.DirectLine.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerBot.DirectLine.Tests;

/// <summary>Direct Line on Kestrel, on a free port of the loopback, with a bot of the test's and a clock that stands still.</summary>
internal sealed class DirectLineHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private bool isEnded;

    private DirectLineHost(WebApplication app, FakeTimeProvider time, Lines logs)
    {
        this.app = app;
        Time = time;
        Logs = logs;
    }

    public FakeTimeProvider Time { get; }

    public Lines Logs { get; }

    public Uri Address => new(app.Urls.First());

    public IServiceProvider Services => app.Services;

    /// <summary>A host whose bot echoes messages and greets.</summary>
    public static Task<DirectLineHost> EchoAsync(params (string Key, string Value)[] settings) => StartAsync(EchoOf, settings);

    public static async Task<DirectLineHost> StartAsync(BotCallbackHandler bot, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 64_000_000);
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("CareerBot:Storage:Provider", (string?)"Memory")]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"CareerBot:{setting.Key}", (string?)setting.Value)));
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero));
        var logs = new Lines();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton<IStorage, MemoryStorage>(_ => new MemoryStorage());
        builder.Services.AddSingleton<ConversationState>().AddSingleton<UserState>().AddSingleton<ConversationDeletion>();
        builder.Services.AddSingleton<IBot>(new Callback(bot));
        builder.Services.AddDirectLine(builder.Configuration, (provider, adapter) => Configure(provider, adapter));
        var server = builder.Build();
        server.MapDirectLine();
        await server.StartAsync();
        return new DirectLineHost(server, time, logs);
    }

    public async ValueTask DisposeAsync()
    {
        if (isEnded)
            return;
        isEnded = true;
        await app.StopAsync();
        await app.DisposeAsync();
    }

    public static async Task EchoOf(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.Type == ActivityTypes.ConversationUpdate)
            await turn.SendActivityAsync($"hello {turn.Activity.MembersAdded[^1].Id}", cancellationToken: cancellationToken);
        if (turn.Activity.Type == ActivityTypes.Message)
            await turn.SendActivityAsync($"echo {turn.Activity.Text}", cancellationToken: cancellationToken);
    }

    private static void Configure(IServiceProvider provider, DirectLineAdapter adapter)
    {
        adapter.Use(new AutoSaveStateMiddleware(provider.GetRequiredService<UserState>(), provider.GetRequiredService<ConversationState>()));
        adapter.OnTurnError = (turn, _) => turn.SendActivityAsync("sorry");
    }

    private sealed class Callback(BotCallbackHandler bot) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => bot(turnContext, cancellationToken);
    }

    /// <summary>Everything that is logged.</summary>
    internal sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> lines = new();

        public string Text => string.Join('\n', lines);

        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
            // Nothing to end
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");
    }
}
