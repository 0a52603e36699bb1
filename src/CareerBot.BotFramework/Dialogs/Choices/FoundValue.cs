namespace CareerBot.BotFramework.Dialogs;

/// <summary>A value found in what the user wrote.</summary>
public class FoundValue
{
    [JsonPropertyName("value")]
    public string Value { get; set; }

    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>How well it matches, to 1.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }
}
