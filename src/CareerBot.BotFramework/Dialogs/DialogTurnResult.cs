namespace CareerBot.BotFramework.Dialogs;

/// <summary>How a turn left the dialogs, and the result of the one that ended.</summary>
public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    public DialogTurnStatus Status { get; set; }

    public object Result { get; set; }

    /// <summary>Whether the parent ended as well.</summary>
    public bool ParentEnded { get; set; }
}
