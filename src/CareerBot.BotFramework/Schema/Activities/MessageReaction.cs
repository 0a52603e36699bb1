namespace CareerBot.BotFramework.Schema;

/// <summary>A reaction to a message, see <see cref="MessageReactionTypes"/>.</summary>
public class MessageReaction
{
    public MessageReaction()
    {
    }

    public MessageReaction(string type = null)
    {
        Type = type;
    }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
