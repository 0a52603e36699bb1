using System.Text.Encodings.Web;

namespace CareerBot.Storage;

/// <summary>What the log writes on each activity: id, timestamp and the sequence that Web Chat orders by.</summary>
internal static class ActivityStamp
{
    /// <summary>Channel data that Web Chat orders by.</summary>
    public const string SequenceKey = "webchat:sequence-id";

    // What a channel may send is nested less deeply (BotJson)
    private static readonly JsonSerializerOptions Options = new()
    {
        MaxDepth = 300,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Stamps an activity; an id that it has stays.</summary>
    public static LoggedActivity Apply(JsonObject activity, string conversationId, long sequence, long unixMilliseconds)
    {
        var id = activity["id"]?.GetValue<string>() ?? IdOf(conversationId, sequence);
        activity["id"] = id;
        activity["timestamp"] = DateTimeOffset.FromUnixTimeMilliseconds(unixMilliseconds)
            .ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        if (activity["channelData"] is null)
            activity["channelData"] = new JsonObject();
        if (activity["channelData"] is JsonObject channelData)
            channelData[SequenceKey] = sequence;
        return new LoggedActivity(sequence, id, activity.ToJsonString(Options));
    }

    /// <summary>The id of an activity that came without one.</summary>
    public static string IdOf(string conversationId, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{sequence:D7}");
}
