namespace CareerBot.BotFramework.Dialogs;

/// <summary>A choice that the user made.</summary>
public class FoundChoice
{
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>The number of the choice, from 0.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>How well it matches, to 1.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }

    /// <summary>The word by which it was found.</summary>
    [JsonPropertyName("synonym")]
    public string Synonym { get; set; }
}
