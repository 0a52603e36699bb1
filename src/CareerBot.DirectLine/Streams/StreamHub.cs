using System.Net.WebSockets;
using Microsoft.Extensions.Hosting;

namespace CareerBot.DirectLine.Streams;

/// <summary>The open WebSockets: wakes those of a conversation when something is new in it.</summary>
internal sealed class StreamHub(IConversationLog log, IOptions<DirectLineOptions> options, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan BeatPeriod = TimeSpan.FromSeconds(20);

    private readonly Lock gate = new();
    private readonly Dictionary<string, List<ActivityStream>> streams = new(StringComparer.Ordinal);

    /// <summary>Takes a stream in; the oldest ones of its conversation end if there are too many.</summary>
    public void Add(ActivityStream stream)
    {
        lock (gate)
        {
            if (!streams.TryGetValue(stream.ConversationId, out var list))
                streams.Add(stream.ConversationId, list = []);
            list.Add(stream);
            var most = Math.Max(1, options.Value.StreamsPerConversation);
            for (; list.Count > most; list.RemoveAt(0))
                list[0].End(WebSocketCloseStatus.PolicyViolation); // within the lock: what has left the list is disposed
        }
    }

    /// <summary>Forgets a stream.</summary>
    public void Remove(ActivityStream stream)
    {
        lock (gate)
        {
            if (streams.TryGetValue(stream.ConversationId, out var list) && list.Remove(stream) && list.Count == 0)
                streams.Remove(stream.ConversationId);
        }
    }

    /// <inheritdoc/>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        log.Changed += OnChanged;
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        log.Changed -= OnChanged;
        return base.StopAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BeatPeriod, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            lock (gate)
            {
                foreach (var stream in streams.Values.SelectMany(list => list))
                    stream.Beat();
            }
        }
    }

    private void OnChanged(ConversationChange change)
    {
        lock (gate)
        {
            if (!streams.TryGetValue(change.ConversationId, out var list))
                return;
            foreach (var stream in list)
                stream.Wake();
        }
    }
}
