using System.Text.Encodings.Web;
using System.Text.Json.Serialization.Metadata;

namespace CareerBot.BotFramework.Builder;

/// <summary>
/// The JSON of stored state. It carries no .NET types, so nothing in a store can choose what is instantiated: an <c>object</c>
/// is read as string, bool, int, long (when int is too small), double (with a point or an exponent), or <see cref="JsonElement"/>,
/// and becomes what it was when it is asked for as that type (<see cref="Convert{T}"/>). Not in the official SDK.
/// </summary>
public static class StorageJson
{
    private const int MaxDepth = 512;

    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>An item as JSON text for a store.</summary>
    /// <exception cref="ArgumentException">The item is not a JSON object: a string, a number, a list.</exception>
    public static string Serialize(object item) => ToObject(item)?.ToJsonString(Options);

    /// <summary>An item from a store's JSON text, as <see cref="IStorage.ReadAsync"/> gives it.</summary>
    public static JsonObject Deserialize(string json) => JsonSerializer.Deserialize<JsonObject>(json, Options);

    /// <summary>An item as a JSON object of its own; null for null.</summary>
    /// <exception cref="ArgumentException">The item is not a JSON object: a string, a number, a list.</exception>
    public static JsonObject ToObject(object item)
    {
        var node = item is null ? null : JsonSerializer.SerializeToNode(item, item.GetType(), Options);
        return node switch
        {
            null => null,
            JsonObject o => o,
            _ => throw new ArgumentException($"A stored item must be a JSON object; {item.GetType().Name} is not.", nameof(item)),
        };
    }

    /// <summary>A stored value as <typeparamref name="T"/>: the same instance if it is one, else read from its JSON; default for null.</summary>
    /// <exception cref="JsonException">The value has another shape.</exception>
    public static T Convert<T>(object value) => value switch
    {
        null => default,
        T same => same,
        JsonElement element => element.Deserialize<T>(Options),
        JsonNode node => node.Deserialize<T>(Options),
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), Options).Deserialize<T>(Options),
    };

    internal static byte[] ToUtf8(object value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            MaxDepth = MaxDepth,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            IncludeFields = true,
            NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.AllowNamedFloatingPointLiterals,
            PropertyNameCaseInsensitive = true,
            TypeInfoResolver = BotJson.CreateResolver().WithAddedModifier(DropNulls),
            Converters = { new StoredObjectConverter() },
        };
        options.MakeReadOnly();
        return options;
    }

    // An activity has some fifty fields, of which a stored prompt uses five
    private static void DropNulls(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Namespace != typeof(Activity).Namespace) return;
        foreach (var property in type.Properties.Where(p => !p.IsExtensionData)) property.ShouldSerialize = (_, value) => value is not null;
    }
}
