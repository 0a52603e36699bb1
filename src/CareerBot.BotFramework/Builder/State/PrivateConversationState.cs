namespace CareerBot.BotFramework.Builder;

/// <summary>State of a user in a conversation.</summary>
public class PrivateConversationState : BotState
{
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channelId = Required(activity.ChannelId, "channelId");
        var conversationId = Required(activity.Conversation?.Id, "Conversation.Id");
        return $"{channelId}/conversations/{conversationId}/users/{Required(activity.From?.Id, "From.Id")}";
    }
}
