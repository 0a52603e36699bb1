using System.Collections.Concurrent;

namespace CareerBot.DirectLine.Access;

/// <summary>Keeps the messages of each conversation below <see cref="DirectLineOptions.MessagesPerMinute"/>; a minute's worth may come at once.</summary>
internal sealed class MessageRate(IOptions<DirectLineOptions> options, TimeProvider time)
{
    private const int MostRemembered = 10_000;
    private static readonly long Minute = TimeSpan.TicksPerMinute;

    // When the messages so far would have come, evenly spaced (the generic cell rate algorithm)
    private readonly ConcurrentDictionary<string, long> spaced = new(StringComparer.Ordinal);

    /// <summary>Counts a message.</summary>
    /// <exception cref="DirectLineException">Too many.</exception>
    public void Count(string conversationId)
    {
        var now = time.GetUtcNow().UtcTicks;
        var step = Minute / options.Value.MessagesPerMinute;
        var until = spaced.AddOrUpdate(conversationId, now + step, (_, earlier) => Math.Min(Math.Max(earlier, now) + step, now + Minute + step));
        if (spaced.Count > MostRemembered)
            Forget(now);
        if (until > now + Minute)
            throw new DirectLineException(400, "RateLimitExceeded", "There are too many messages; wait a few seconds.");
    }

    private void Forget(long now)
    {
        foreach (var (key, until) in spaced)
        {
            if (until <= now)
                spaced.TryRemove(KeyValuePair.Create(key, until));
        }
    }
}
