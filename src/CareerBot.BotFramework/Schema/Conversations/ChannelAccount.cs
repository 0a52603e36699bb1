namespace CareerBot.BotFramework.Schema;

/// <summary>A user or bot on a channel.</summary>
public class ChannelAccount
{
    public ChannelAccount()
    {
    }

    public ChannelAccount(string id = null, string name = null, string role = null, string aadObjectId = null)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>Fields that this class does not know.</summary>
    [JsonIgnore]
    public JsonObject Properties { get; set; } = [];

    [JsonInclude]
    [JsonExtensionData]
    internal ExtensionFields ExtensionFields => new(Properties ??= []);

    [JsonPropertyName("role")]
    public string Role { get; set; }
}
