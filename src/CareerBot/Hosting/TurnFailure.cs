using CareerBot.Dialogs;
using CareerBot.Replies;
using Polly.Timeout;

namespace CareerBot.Hosting;

/// <summary>What happens when a turn fails: it is logged with its conversation, and the user is told.</summary>
/// <param name="content">For the sentence.</param>
/// <param name="conversationState">Forgotten, so that a broken state does not fail every later turn.</param>
/// <param name="logger">Receives the failure.</param>
public sealed partial class TurnFailure(AdvisorContent content, ConversationState conversationState, ILogger<TurnFailure> logger)
{
    /// <summary>Handles a failed turn; never throws.</summary>
    public async Task HandleAsync(ITurnContext turn, Exception exception)
    {
        // Other channels are within this process: the user is there to be told
        if (turn.Adapter is CloudAdapterBase && exception is HttpRequestException or TimeoutRejectedException or OperationCanceledException)
        {
            LogUnreachable(turn.Activity.ChannelId, turn.Activity.Conversation?.Id, exception.Message);
            return;
        }

        LogFailed(exception, turn.Activity.Conversation?.Id);
        try
        {
            await conversationState.DeleteAsync(turn);
            await turn.SendActivityAsync(content.Current.Replier.SayWithHelp(WordingKey.Error, new ConversationMemory()).ToActivity());
            await turn.TraceActivityAsync("OnTurnError Trace", exception.Message, "https://www.botframework.com/schemas/error", "TurnError");
        }
#pragma warning disable CA1031 // There is nobody left to tell
        catch (Exception again)
#pragma warning restore CA1031
        {
            LogNotTold(again, turn.Activity.Conversation?.Id);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Channel {ChannelId} cannot be reached for conversation {ConversationId}: {Reason}")]
    private partial void LogUnreachable(string? channelId, string? conversationId, string reason);

    [LoggerMessage(LogLevel.Error, "The turn failed in conversation {ConversationId}")]
    private partial void LogFailed(Exception exception, string? conversationId);

    [LoggerMessage(LogLevel.Warning, "The user could not be told of the failure in conversation {ConversationId}")]
    private partial void LogNotTold(Exception exception, string? conversationId);
}
