namespace CareerBot.BotFramework.Dialogs;

/// <summary>How a turn left the dialog stack.</summary>
public enum DialogTurnStatus
{
    /// <summary>No dialog is on the stack.</summary>
    Empty = 0,

    /// <summary>The dialog on top waits for the next activity.</summary>
    Waiting = 1,

    /// <summary>The last dialog has ended.</summary>
    Complete = 2,

    /// <summary>All dialogs were cancelled.</summary>
    Cancelled = 3,

    /// <summary>The dialog has ended, but its parent is to wait.</summary>
    CompleteAndWait = 4,
}
