namespace CareerBot.DirectLine;

/// <summary>Activities as JSON objects, the same with either Bot Framework.</summary>
internal static class ActivityObject
{
    /// <summary>The id of this channel.</summary>
    public const string ChannelId = "directline";

    /// <summary>The bot's id in it.</summary>
    public const string BotId = "careerbot";

    // Above what BotJson reads and writes
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 300, AllowDuplicateProperties = false };

    /// <summary>An activity as a JSON object.</summary>
    /// <exception cref="JsonException">It holds a property twice.</exception>
    public static JsonObject Of(Activity activity) => (JsonObject)JsonNode.Parse(ActivityJson.Write(activity), documentOptions: Options)!;

    /// <summary>An account.</summary>
    public static JsonObject Account(string id, string? name, string role)
    {
        var account = new JsonObject { ["id"] = id };
        if (!string.IsNullOrEmpty(name))
            account["name"] = name;
        account["role"] = role;
        return account;
    }

    /// <summary>Puts an activity into a conversation.</summary>
    public static JsonObject Address(JsonObject activity, string conversationId, JsonObject from)
    {
        // The server's own, and nobody's outside
        activity.Remove("serviceUrl");
        activity.Remove("recipient");
        activity.Remove("callerId");
        activity["channelId"] = ChannelId;
        activity["conversation"] = new JsonObject { ["id"] = conversationId };
        activity["from"] = from;
        return activity;
    }

    /// <summary>What the bot is told when a user arrives.</summary>
    public static JsonObject Arrival(string conversationId, string userId, string? userName, string? locale, string botName)
    {
        var arrival = new JsonObject
        {
            ["type"] = ActivityTypes.ConversationUpdate,
            ["membersAdded"] = new JsonArray(Account(BotId, botName, RoleTypes.Bot), Account(userId, userName, RoleTypes.User)),
        };
        if (locale is not null)
            arrival["locale"] = locale;
        return Address(arrival, conversationId, Account(userId, userName, RoleTypes.User));
    }
}
