namespace CareerBot.BotFramework.Dialogs;

/// <summary>A dialog on the stack, with its state.</summary>
public class DialogInstance
{
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>What the dialog remembers between turns. Objects come back from a storage as JSON: see <see cref="ObjectPath.MapValueTo{T}"/>.</summary>
    [JsonPropertyName("state")]
    public IDictionary<string, object> State { get; set; }

    public int? StackIndex { get; set; }

    /// <summary>The version of the dialog that wrote the state.</summary>
    public string Version { get; set; }
}
