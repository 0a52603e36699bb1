using System.Threading.Channels;

namespace CareerBot.Knowledge.Loading;

/// <summary>
/// Data from a folder, read again whenever a file below it changes. Data that does not check leaves the last good one
/// serving.
/// </summary>
/// <typeparam name="T">What the folder holds.</typeparam>
public sealed class HotReload<T> : IDisposable
    where T : class
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    private readonly Func<T> load;
    private readonly TimeProvider time;
    private readonly FileSystemWatcher watcher;
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource stop = new();
    private volatile T current;

    /// <param name="folder">The folder to watch.</param>
    /// <param name="load">Reads and checks the data.</param>
    /// <param name="time">For the short wait until an editor has written all it wants to write.</param>
    /// <exception cref="KnowledgeException">The data does not check; there is no last good one yet.</exception>
    public HotReload(string folder, Func<T> load, TimeProvider time)
    {
        this.load = load;
        this.time = time;
        current = load();
        watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        _ = ReloadOnChangeAsync();
    }

    /// <summary>After each new reading: null when it succeeded, else why the last good data stays.</summary>
    public event Action<Exception?>? Reloaded;

    /// <summary>The last data that checked.</summary>
    public T Current => current;

    /// <inheritdoc/>
    public void Dispose()
    {
        stop.Cancel();
        watcher.Dispose();
        stop.Dispose();
    }

    private async Task ReloadOnChangeAsync()
    {
        try
        {
            var token = stop.Token;
            await foreach (var _ in changes.Reader.ReadAllAsync(token))
            {
                await Task.Delay(Quiet, time, token);
                changes.Reader.TryRead(out var _);
                Reload();
            }
        }
        catch (OperationCanceledException)
        {
            // Disposed: nobody waits for changes any more.
        }
    }

    private void Reload()
    {
        Exception? failure = null;
        try
        {
            current = load();
        }
#pragma warning disable CA1031 // Whatever is wrong with the new data, the last good one serves on
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
        }

        Reloaded?.Invoke(failure);
    }
}
