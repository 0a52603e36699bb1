using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace CareerBot.EndToEnd.Tests;

/// <summary>Waits for what the server logs after it has read a folder again.</summary>
internal sealed class ReloadLog : ILoggerProvider, ILogger
{
    private readonly Channel<(LogLevel Level, string Text)> lines = Channel.CreateUnbounded<(LogLevel, string)>();

    /// <summary>The next line of a level about a changed folder.</summary>
    public async Task<string> NextAsync(LogLevel level)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await foreach (var line in lines.Reader.ReadAllAsync(limit.Token))
        {
            if (line.Level == level && line.Text.Contains(" changed ", StringComparison.Ordinal))
                return line.Text;
        }

        throw new InvalidOperationException("The log has ended.");
    }

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Writer.TryWrite((logLevel, formatter(state, exception)));

    public void Dispose() => lines.Writer.TryComplete();
}
