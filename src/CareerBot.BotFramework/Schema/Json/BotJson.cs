using System.Text.Encodings.Web;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace CareerBot.BotFramework.Schema;

/// <summary>
/// The JSON of activities: camel-case names of the protocol, nulls left out, unknown fields kept, Vietnamese unescaped.
/// Objects of your own (channel data, values, card content) are written with their property names as declared.
/// </summary>
public static class BotJson
{
    /// <summary>The deepest nesting that is read from a channel.</summary>
    public const int MaxDepth = 128;

    // What the bot writes may wrap what it has read
    private const int MaxWriteDepth = 256;

    /// <summary>How activities are read.</summary>
    public static JsonSerializerOptions Options { get; } = Create(MaxDepth);

    internal static JsonSerializerOptions WriteOptions { get; } = Create(MaxWriteDepth);

    /// <summary>Reads one activity from UTF-8 JSON.</summary>
    /// <exception cref="JsonException">Not JSON, nested too deeply, not an object, without a type, or a field of the wrong kind.</exception>
    public static Activity ReadActivity(ReadOnlyMemory<byte> utf8Json)
    {
        var activity = Read<Activity>(utf8Json) ?? throw new JsonException("An activity must be a JSON object, not null.");
        if (string.IsNullOrWhiteSpace(activity.Type)) throw new JsonException("An activity must have a type.");
        return activity;
    }

    /// <summary>Reads a <typeparamref name="T"/> from UTF-8 JSON, with or without a byte order mark.</summary>
    /// <exception cref="JsonException">Not JSON, nested too deeply, or of another shape.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> utf8Json)
    {
        if (utf8Json.Span.StartsWith("\uFEFF"u8)) utf8Json = utf8Json[3..];
        if (!Utf8.IsValid(utf8Json.Span)) throw new JsonException("The text is not valid UTF-8.");
        return JsonSerializer.Deserialize<T>(LoneSurrogates.Replace(utf8Json).Span, Options);
    }

    /// <summary>Reads a <typeparamref name="T"/> from JSON text.</summary>
    /// <exception cref="JsonException">Not JSON, nested too deeply, or of another shape.</exception>
    public static T Read<T>(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read<T>(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Writes a value as JSON text.</summary>
    public static string Write(object value) => JsonSerializer.Serialize(value, WriteOptions);

    /// <summary>Writes a value as UTF-8 JSON.</summary>
    public static byte[] WriteUtf8(object value) => JsonSerializer.SerializeToUtf8Bytes(value, WriteOptions);

    /// <summary>A deep copy, by way of JSON: the objects in it become JSON values.</summary>
    public static Activity Clone(Activity activity) => activity is null ? null : JsonSerializer.Deserialize<Activity>(WriteUtf8(activity), WriteOptions);

    /// <summary>A value that arrived as JSON, or any object, as <typeparamref name="T"/>; default for null.</summary>
    /// <exception cref="JsonException">The value has another shape.</exception>
    public static T Convert<T>(object value) => value switch
    {
        null => default,
        T same => same,
        JsonElement element => element.Deserialize<T>(WriteOptions),
        JsonNode node => node.Deserialize<T>(WriteOptions),
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), WriteOptions).Deserialize<T>(WriteOptions),
    };

    internal static JsonNode ToNode(object value) => value is null ? null : JsonSerializer.SerializeToNode(value, value.GetType(), WriteOptions);

    /// <summary>The metadata of the protocol's types, and of any other by reflection.</summary>
    internal static IJsonTypeInfoResolver CreateResolver() =>
        JsonTypeInfoResolver.Combine(BotJsonContext.Default, new DefaultJsonTypeInfoResolver()).WithAddedModifier(ForgetProperties);

    // A field "properties" of the wire is an unknown field like any other, not the ignored property Properties
    private static void ForgetProperties(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Assembly != typeof(BotJson).Assembly || !type.Properties.Any(p => p.IsExtensionData)) return;
        foreach (var ignored in type.Properties.Where(p => p.Name == nameof(Activity.Properties)).ToList()) type.Properties.Remove(ignored);
    }

    private static JsonSerializerOptions Create(int maxDepth)
    {
        var options = new JsonSerializerOptions
        {
            MaxDepth = maxDepth,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            IncludeFields = true,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            PropertyNameCaseInsensitive = true,
            TypeInfoResolver = CreateResolver(),
            Converters = { new LenientStringConverter() },
        };
        options.MakeReadOnly();
        return options;
    }
}
