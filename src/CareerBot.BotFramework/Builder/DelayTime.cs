namespace CareerBot.BotFramework.Builder;

/// <summary>How long a "delay" activity waits.</summary>
internal static class DelayTime
{
    /// <summary>The value of the activity in milliseconds; one second when it is no number.</summary>
    public static TimeSpan Of(Activity activity) => TimeSpan.FromMilliseconds(activity.Value switch
    {
        JsonElement { ValueKind: JsonValueKind.Number } element when element.TryGetInt32(out var ms) => Math.Max(ms, 0),
        IConvertible value when int.TryParse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out var ms) => Math.Max(ms, 0),
        _ => 1000,
    });
}
