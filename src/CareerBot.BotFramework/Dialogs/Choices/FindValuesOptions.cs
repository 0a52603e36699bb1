namespace CareerBot.BotFramework.Dialogs;

/// <summary>How values are looked for.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some words of a value are enough.</summary>
    [JsonPropertyName("allowPartialMatches")]
    public bool AllowPartialMatches { get; set; }

    [JsonPropertyName("locale")]
    public string Locale { get; set; }

    /// <summary>How many other words may stand between the words of a value; 2 unless set.</summary>
    [JsonPropertyName("maxTokenDistance")]
    public int? MaxTokenDistance { get; set; }

    [JsonIgnore]
    public TokenizerFunction Tokenizer { get; set; }
}
