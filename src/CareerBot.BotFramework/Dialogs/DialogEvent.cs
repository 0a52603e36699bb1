namespace CareerBot.BotFramework.Dialogs;

/// <summary>Something that dialogs may react to, from the top of the stack outwards.</summary>
public class DialogEvent
{
    /// <summary>Whether parents get it.</summary>
    public bool Bubble { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }
}
