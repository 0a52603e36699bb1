namespace CareerBot.BotFramework.Builder;

/// <summary>Records activities and gives them back.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>A page of a conversation, oldest first.</summary>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default);

    /// <summary>A page of the conversations of a channel, newest first.</summary>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null);

    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
