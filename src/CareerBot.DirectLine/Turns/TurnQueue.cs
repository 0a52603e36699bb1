using Microsoft.Extensions.Hosting;

namespace CareerBot.DirectLine.Turns;

/// <summary>
/// Runs the turns of a conversation one after another, those of different conversations at the same time. What is to be
/// run stands in the log, so a message outlives the process: what a crash cut off runs after the restart.
/// </summary>
internal sealed partial class TurnQueue(IConversationLog log, TurnRunner runner, TimeProvider time, ILogger<TurnQueue> logger) : IHostedService, IDisposable
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Running> running = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource stopping = new();

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var cutOff = await log.ReadPendingConversationsAsync();
        log.Changed += OnChanged;
        if (cutOff.Count > 0)
            LogCutOff(cutOff.Count);
        foreach (var conversation in cutOff)
            Run(conversation, isRecovered: true);
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        log.Changed -= OnChanged;
        await stopping.CancelAsync();
        Task[] rest;
        lock (gate)
            rest = [.. running.Values.Select(one => one.Task)];
        // What is not finished in time runs after the next start
        await Task.WhenAll(rest).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc/>
    public void Dispose() => stopping.Dispose();

    private void OnChanged(ConversationChange change)
    {
        if (change.HasTurns)
            Run(change.ConversationId, isRecovered: false);
    }

    private void Run(string conversationId, bool isRecovered)
    {
        lock (gate)
        {
            if (running.TryGetValue(conversationId, out var already))
            {
                already.HasMore = true;
                return;
            }

            var one = new Running();
            running.Add(conversationId, one);
            one.Task = Task.Run(() => RunAllAsync(conversationId, one, isRecovered));
        }
    }

    private async Task RunAllAsync(string conversationId, Running one, bool isRecovered)
    {
        do
        {
            try
            {
                foreach (var turn in await log.ReadPendingTurnsAsync(conversationId))
                {
                    if (stopping.IsCancellationRequested)
                        break;
                    await runner.RunAsync(turn, isRecovered);
                }
            }
#pragma warning disable CA1031 // The store fails; it may work again
            catch (Exception exception)
#pragma warning restore CA1031
            {
                LogNotStored(exception, conversationId);
                await Task.Delay(PauseAfterFailure, time, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                one.HasMore = true;
            }
        }
        while (!IsDone(conversationId, one));
    }

    private bool IsDone(string conversationId, Running one)
    {
        lock (gate)
        {
            if (one.HasMore && !stopping.IsCancellationRequested)
            {
                one.HasMore = false;
                return false;
            }

            running.Remove(conversationId);
            return true;
        }
    }

    [LoggerMessage(LogLevel.Information, "{Count} conversations go on where the last process ended")]
    private partial void LogCutOff(int count);

    [LoggerMessage(LogLevel.Error, "The end of a turn could not be stored in conversation {ConversationId}; it will run again")]
    private partial void LogNotStored(Exception exception, string conversationId);

    private sealed class Running
    {
        public bool HasMore { get; set; }

        public Task Task { get; set; } = Task.CompletedTask;
    }
}
