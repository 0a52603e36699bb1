using System.Collections.Concurrent;

namespace CareerBot.Storage;

/// <summary>The state that a turn has written and that is not stored yet.</summary>
public sealed class TurnWrites : IDisposable
{
    private volatile bool closed;

    internal ConcurrentDictionary<string, StateChange> Changes { get; } = new(StringComparer.Ordinal);

    internal bool IsOpen => !closed;

    /// <summary>Ends the turn: later writes of its flow are stored at once.</summary>
    public void Dispose() => closed = true;
}
