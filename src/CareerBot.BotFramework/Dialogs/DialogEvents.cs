namespace CareerBot.BotFramework.Dialogs;

/// <summary>Names of dialog events.</summary>
public class DialogEvents
{
    public const string BeginDialog = "beginDialog";
    public const string RepromptDialog = "repromptDialog";
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity came in; once a turn, before the dialog goes on.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>The stored state is of an older version of the dialogs.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw; the value is the exception. Handled, the turn is run again.</summary>
    public const string Error = "error";

    public const string Custom = "custom";
}
