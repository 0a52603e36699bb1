namespace CareerBot.BotFramework.Dialogs;

/// <summary>Something to choose.</summary>
public class Choice
{
    public Choice(string value = null)
    {
        Value = value;
    }

    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>The button; by default one that sends the value.</summary>
    [JsonPropertyName("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words for the value.</summary>
    [JsonPropertyName("synonyms")]
    public List<string> Synonyms { get; set; }
}
