namespace CareerBot.BotFramework.Dialogs;

/// <summary>The stack of dialogs as stored; the first is on top.</summary>
public class DialogState
{
    public DialogState()
        : this(stack: null)
    {
    }

    public DialogState(List<DialogInstance> stack)
    {
        DialogStack = stack ?? [];
    }

    [JsonPropertyName("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
