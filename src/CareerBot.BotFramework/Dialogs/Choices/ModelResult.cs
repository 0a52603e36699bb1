namespace CareerBot.BotFramework.Dialogs;

/// <summary>Something found in a text, from its first to its last character.</summary>
public class ModelResult<T>
{
    public string Text { get; set; }

    public int Start { get; set; }

    /// <summary>The place of the last character.</summary>
    public int End { get; set; }

    public string TypeName { get; set; }

    public T Resolution { get; set; }
}
