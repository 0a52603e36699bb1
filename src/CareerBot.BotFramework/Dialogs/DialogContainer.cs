namespace CareerBot.BotFramework.Dialogs;

/// <summary>A dialog with dialogs inside.</summary>
public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    public DialogSet Dialogs { get; set; } = new();

    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value;
            Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }

    /// <summary>The stack inside, for the dialog that is active in <paramref name="dc"/>; null when nothing is inside.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    public virtual Dialog FindDialog(string dialogId) => FindDialog(dialogId, dc: null);

    /// <summary>The dialog of that id inside, or in the stack around; null when there is none.</summary>
    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) => Dialogs.Find(dialogId) ?? dc?.FindDialog(dialogId);

    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(e);
        if (await base.OnDialogEventAsync(dc, e, cancellationToken)) return true;
        if (e.Name != DialogEvents.VersionChanged) return false;
        var warning = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog.Id}";
        await dc.Context.TraceActivityAsync("DialogContainer.OnDialogEvent", warning, cancellationToken: cancellationToken);
        return false;
    }

    /// <summary>The version of what is inside.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Emits <see cref="DialogEvents.VersionChanged"/> when the stored state is of another version, once.</summary>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var stored = dc.ActiveDialog.Version;
        dc.ActiveDialog.Version = GetInternalVersion();
        if (stored is not null && stored != dc.ActiveDialog.Version)
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, bubble: true, fromLeaf: false, cancellationToken);
    }
}
