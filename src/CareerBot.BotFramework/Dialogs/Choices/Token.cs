namespace CareerBot.BotFramework.Dialogs;

/// <summary>A word of a text, from its first to its last character.</summary>
public class Token
{
    public int Start { get; set; }

    /// <summary>The place of the last character.</summary>
    public int End { get; set; }

    public string Text { get; set; }

    /// <summary>The text in lower case and composed letters.</summary>
    public string Normalized { get; set; }
}
