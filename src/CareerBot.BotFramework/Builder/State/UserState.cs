namespace CareerBot.BotFramework.Builder;

/// <summary>State of a user, over all conversations on a channel.</summary>
public class UserState : BotState
{
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channelId = Required(activity.ChannelId, "channelId");
        return $"{channelId}/users/{Required(activity.From?.Id, "From.Id")}";
    }
}
