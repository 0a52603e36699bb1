namespace CareerBot.BotFramework.Schema;

/// <summary>Something that a message mentions or carries, of a kind given by <see cref="Type"/>. Everything else is in <see cref="Properties"/>.</summary>
[JsonConverter(typeof(EntityConverter))]
public class Entity : IEquatable<Entity>
{
    public Entity()
    {
    }

    public Entity(string type = null)
    {
        Type = type;
    }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary>Fields that this class does not know.</summary>
    [JsonIgnore]
    public JsonObject Properties { get; set; } = [];

    [JsonInclude]
    [JsonExtensionData]
    internal ExtensionFields ExtensionFields => new(Properties ??= []);

    /// <summary>This entity read as <typeparamref name="T"/>, for example a <see cref="Mention"/>.</summary>
    public T GetAs<T>() => BotJson.ToNode(this).Deserialize<T>(BotJson.Options);

    /// <summary>Takes over type and properties of an object.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = BotJson.ToNode(obj).Deserialize<Entity>(BotJson.Options);
        Type = entity.Type;
        Properties = entity.Properties;
    }

    public bool Equals(Entity other) =>
        other is not null && (ReferenceEquals(this, other) || JsonNode.DeepEquals(BotJson.ToNode(this), BotJson.ToNode(other)));

    public override bool Equals(object obj) => obj is Entity entity && GetType() == entity.GetType() && Equals(entity);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Type ?? string.Empty);
}
