namespace CareerBot.BotFramework.Builder;

/// <summary>Records activities.</summary>
public interface ITranscriptLogger
{
    Task LogActivityAsync(IActivity activity);
}
