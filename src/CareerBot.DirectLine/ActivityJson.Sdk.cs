using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;

namespace CareerBot.DirectLine;

/// <summary>The JSON of activities.</summary>
internal static class ActivityJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        MaxDepth = 128,
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    };

    /// <summary>Reads an activity.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Activity Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            var activity = JsonConvert.DeserializeObject<Activity>(Encoding.UTF8.GetString(utf8.Span), Settings);
            return string.IsNullOrWhiteSpace(activity?.Type) ? throw new JsonException("An activity must have a type.") : activity;
        }
        catch (Newtonsoft.Json.JsonException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <summary>Writes an activity, without nulls.</summary>
    public static string Write(Activity activity) => JsonConvert.SerializeObject(activity, Settings);
}
