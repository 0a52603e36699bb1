namespace CareerBot.Dialogs.Guided;

/// <summary>What steers a guided dialog.</summary>
public enum GuidedCommand
{
    /// <summary>Leave the dialog.</summary>
    Cancel,

    /// <summary>Begin it anew.</summary>
    Restart,

    /// <summary>To the question before.</summary>
    Back,

    /// <summary>To the next question without an answer.</summary>
    Skip,

    /// <summary>Explain the question.</summary>
    Help,

    /// <summary>Ask the question again.</summary>
    Again,
}
