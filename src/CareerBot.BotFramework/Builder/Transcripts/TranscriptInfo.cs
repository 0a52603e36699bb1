namespace CareerBot.BotFramework.Builder;

/// <summary>Which conversation a transcript is of.</summary>
public class TranscriptInfo
{
    public string ChannelId { get; set; }

    /// <summary>The id of the conversation.</summary>
    public string Id { get; set; }

    /// <summary>When its first activity was recorded.</summary>
    public DateTimeOffset Created { get; set; }
}
