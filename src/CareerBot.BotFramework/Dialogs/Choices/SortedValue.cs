namespace CareerBot.BotFramework.Dialogs;

/// <summary>A value to look for, and the number of what it stands for.</summary>
public class SortedValue
{
    [JsonPropertyName("value")]
    public string Value { get; set; }

    [JsonPropertyName("index")]
    public int Index { get; set; }
}
