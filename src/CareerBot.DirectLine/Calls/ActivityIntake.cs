using CareerBot.DirectLine.Access;

namespace CareerBot.DirectLine.Calls;

/// <summary>Takes an activity of a user in: whose it is, whether it is a repeated one; stored when this returns.</summary>
internal sealed class ActivityIntake(IConversationLog log, MessageRate rate, IOptions<DirectLineOptions> options)
{
    private const int LongestClientId = 256;

    // What only a channel says to a bot
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate, ActivityTypes.ContactRelationUpdate, ActivityTypes.Trace,
    };

    /// <summary>Stores an activity.</summary>
    /// <exception cref="DirectLineException">It is not one that a user may send.</exception>
    public async Task<LoggedActivity> TakeAsync(Caller caller, Conversation conversation, Activity activity, IReadOnlyList<StoredFile> files)
    {
        if (Reserved.Contains(activity.Type))
            throw DirectLineException.BadRequest($"A user cannot send activities of the type {activity.Type}.");
        if (caller.Token is not null)
            rate.Count(conversation.Id);
        var (userId, userName) = UserIdentity.Of(caller, conversation, activity.From);
        activity.Id = null; // the server's own
        activity.ReplyToId = null;
        var json = ActivityObject.Address(ActivityObject.Of(activity), conversation.Id, ActivityObject.Account(userId, userName, RoleTypes.User));
        if (conversation.Locale is not null)
            json["locale"] ??= conversation.Locale;
        return await log.AppendAsync(new NewActivity(conversation.Id, json)
        {
            ClientId = ClientIdOf(json),
            RunsTurn = true,
            Arrival = ActivityObject.Arrival(conversation.Id, userId, userName, activity.Locale ?? conversation.Locale, options.Value.BotName),
            UserId = userId,
            Files = files,
        }) ?? throw DirectLineException.UnknownConversation();
    }

    private static string? ClientIdOf(JsonObject activity)
    {
        if (activity["channelData"] is not { } channelData)
            return null;
        if (channelData is not JsonObject data)
            throw DirectLineException.BadRequest("channelData must be a JSON object.");
        return data["clientActivityID"] is JsonValue value && value.TryGetValue<string>(out var id) && id.Length is > 0 and <= LongestClientId ? id : null;
    }
}
