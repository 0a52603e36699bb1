namespace CareerBot.BotFramework.Schema;

/// <summary>Writes an entity as what it is, so that a <see cref="Mention"/> in a list of entities keeps its fields.</summary>
internal sealed class EntityConverter : JsonConverter<Entity>
{
    public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonNode.Parse(ref reader) is not JsonObject fields) throw new JsonException("An entity must be a JSON object.");
        return new Entity { Type = TakeType(fields), Properties = fields };
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        if (value.GetType() != typeof(Entity))
        {
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
            return;
        }
        writer.WriteStartObject();
        if (value.Type is not null) writer.WriteString("type", value.Type);
        foreach (var (name, field) in value.Properties ?? [])
        {
            writer.WritePropertyName(name);
            if (field is null) writer.WriteNullValue();
            else field.WriteTo(writer, options);
        }
        writer.WriteEndObject();
    }

    private static string TakeType(JsonObject fields)
    {
        var name = fields.ContainsKey("type") ? "type" : fields.Select(f => f.Key).FirstOrDefault(k => k.Equals("type", StringComparison.OrdinalIgnoreCase));
        if (name is null || !fields.Remove(name, out var type)) return null;
        return type switch
        {
            null => null,
            JsonValue v when v.GetValueKind() == JsonValueKind.String => v.GetValue<string>(),
            _ => throw new JsonException("The type of an entity must be a string."),
        };
    }
}
