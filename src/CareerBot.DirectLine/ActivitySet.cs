using System.Buffers;

namespace CareerBot.DirectLine;

/// <summary>What a poll and a WebSocket frame hold: <c>{"activities":[…],"watermark":"…"}</c>.</summary>
internal static class ActivitySet
{
    /// <summary>Writes the activities and the watermark: the sequence of the last one.</summary>
    /// <param name="activities">The activities.</param>
    /// <param name="after">The watermark if there are none.</param>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<LoggedActivity> activities, long after)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("activities");
            foreach (var activity in activities)
                writer.WriteRawValue(activity.Json, skipInputValidation: true);
            writer.WriteEndArray();
            writer.WriteString("watermark", (activities.Count == 0 ? after : activities[^1].Sequence).ToString(CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>The sequence that a watermark stands for; 0 for none.</summary>
    /// <exception cref="DirectLineException">It is no watermark.</exception>
    public static long ReadWatermark(string? watermark)
    {
        if (string.IsNullOrEmpty(watermark))
            return 0;
        return long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? sequence
            : throw DirectLineException.BadRequest("The watermark is not one of this server.");
    }
}
