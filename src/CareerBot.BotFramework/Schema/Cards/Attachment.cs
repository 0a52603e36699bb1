namespace CareerBot.BotFramework.Schema;

/// <summary>A file, or a card when <see cref="Content"/> is set.</summary>
public class Attachment
{
    public Attachment()
    {
    }

    public Attachment(string contentType = null, string contentUrl = null, object content = null, string name = null, string thumbnailUrl = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    [JsonPropertyName("contentType")]
    public string ContentType { get; set; }

    [JsonPropertyName("contentUrl")]
    public string ContentUrl { get; set; }

    [JsonPropertyName("content")]
    public object Content { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>Fields that this class does not know.</summary>
    [JsonIgnore]
    public JsonObject Properties { get; set; } = [];

    [JsonInclude]
    [JsonExtensionData]
    internal ExtensionFields ExtensionFields => new(Properties ??= []);

    [JsonPropertyName("thumbnailUrl")]
    public string ThumbnailUrl { get; set; }
}
