namespace CareerBot.BotFramework.Builder;

/// <summary>Reads an <c>object</c> as the plain value that was written, so that <c>(int)values["age"]</c> works after a round trip.</summary>
internal sealed class StoredObjectConverter : JsonConverter<object>
{
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => ReadNumber(ref reader),
        _ => JsonElement.ParseValue(ref reader),
    };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case double d when double.IsInteger(d) && Math.Abs(d) < 1e15:
                writer.WriteRawValue(d.ToString("F1", CultureInfo.InvariantCulture));
                break;
            case float f when float.IsInteger(f) && Math.Abs(f) < 1e6:
                writer.WriteRawValue(f.ToString("F1", CultureInfo.InvariantCulture));
                break;
            default:
                if (value.GetType() == typeof(object)) WriteEmpty(writer);
                else JsonSerializer.Serialize(writer, value, value.GetType(), options);
                break;
        }
    }

    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out var small)) return small;
        if (reader.TryGetInt64(out var large)) return large;
        var isFraction = reader.ValueSpan.IndexOfAny(".eE"u8) >= 0;
        return isFraction && reader.TryGetDouble(out var real) && double.IsFinite(real) ? real : JsonElement.ParseValue(ref reader);
    }

    private static void WriteEmpty(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }
}
