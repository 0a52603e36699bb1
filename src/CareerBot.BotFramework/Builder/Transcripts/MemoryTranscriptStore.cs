namespace CareerBot.BotFramework.Builder;

/// <summary>Keeps transcripts in memory, for tests. Pages hold 20 items; a continuation token is the id of the last item.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;
    private readonly Dictionary<(string Channel, string Conversation), List<IActivity>> _transcripts = [];
    private readonly Lock _lock = new();

    /// <summary>Dates the activities that have no timestamp. Not in the official SDK.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var key = (activity.ChannelId, activity.Conversation?.Id);
        lock (_lock)
        {
            if (!_transcripts.TryGetValue(key, out var transcript)) _transcripts[key] = transcript = [];
            activity.Timestamp ??= TimeProvider.GetUtcNow();
            transcript.Add(activity);
        }
        return Task.CompletedTask;
    }

    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            if (!_transcripts.TryGetValue((channelId, conversationId), out var transcript)) return Task.FromResult(new PagedResult<IActivity>());
            return Task.FromResult(Page(transcript.OrderBy(a => a.Timestamp).Where(a => a.Timestamp >= startDate), a => a.Id, continuationToken));
        }
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock) _transcripts.Remove((channelId, conversationId));
        return Task.CompletedTask;
    }

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_lock)
        {
            var infos = _transcripts
                .Where(t => t.Key.Channel == channelId)
                .Select(t => new TranscriptInfo { ChannelId = channelId, Id = t.Key.Conversation, Created = t.Value.Min(a => a.Timestamp) ?? default })
                .OrderByDescending(info => info.Created);
            return Task.FromResult(Page(infos, info => info.Id, continuationToken));
        }
    }

    private static PagedResult<T> Page<T>(IEnumerable<T> items, Func<T, string> id, string continuationToken)
    {
        if (continuationToken is not null) items = items.SkipWhile(item => id(item) != continuationToken).Skip(1);
        var page = items.Take(PageSize).ToArray();
        return new PagedResult<T> { Items = page, ContinuationToken = page.Length == PageSize ? id(page[^1]) : null };
    }
}
