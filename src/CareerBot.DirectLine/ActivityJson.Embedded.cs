namespace CareerBot.DirectLine;

/// <summary>The JSON of activities.</summary>
internal static class ActivityJson
{
    /// <summary>Reads an activity.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Activity Read(ReadOnlyMemory<byte> utf8) => BotJson.ReadActivity(utf8);

    /// <summary>Writes an activity, without nulls.</summary>
    public static string Write(Activity activity) => BotJson.Write(activity);
}
