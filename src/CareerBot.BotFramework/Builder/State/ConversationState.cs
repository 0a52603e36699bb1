namespace CareerBot.BotFramework.Builder;

/// <summary>State of a conversation, whoever writes in it.</summary>
public class ConversationState : BotState
{
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channelId = Required(activity.ChannelId, "channelId");
        return $"{channelId}/conversations/{Required(activity.Conversation?.Id, "Conversation.Id")}";
    }
}
