namespace CareerBot.DirectLine.Turns;

/// <summary>What the bot has said in a turn. Ids follow from the turn's, so that a turn that runs again says nothing twice.</summary>
/// <param name="conversationId">The conversation.</param>
/// <param name="turnId">The id of the activity that is answered.</param>
/// <param name="from">The bot.</param>
internal sealed class TurnReplies(string conversationId, string turnId, ChannelAccount from)
{
    private readonly Lock gate = new();
    private readonly List<JsonObject> said = [];
    private bool closed;

    /// <summary>Keeps a reply until the end of the turn.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="InvalidOperationException">The turn has ended.</exception>
    public string Add(Activity reply)
    {
        var json = ActivityObject.Address(ActivityObject.Of(reply), conversationId, ActivityObject.Account(from.Id, from.Name, RoleTypes.Bot));
        lock (gate)
        {
            if (closed)
                throw new InvalidOperationException("The turn has ended.");
            var id = string.Create(CultureInfo.InvariantCulture, $"{turnId}.{said.Count + 1}");
            json["id"] = id;
            said.Add(json);
            return id;
        }
    }

    /// <summary>Ends the turn.</summary>
    /// <returns>What was said, in order.</returns>
    public IReadOnlyList<JsonObject> Close()
    {
        lock (gate)
        {
            closed = true;
            return said;
        }
    }
}
