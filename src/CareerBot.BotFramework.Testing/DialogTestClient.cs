namespace CareerBot.BotFramework.Testing;

/// <summary>Talks to one dialog: sends activities, gives back the replies.</summary>
public class DialogTestClient
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;

    public DialogTestClient(string channelId, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    /// <param name="testAdapter">The adapter, which the test prepares itself.</param>
    /// <param name="targetDialog">The dialog to talk to.</param>
    /// <param name="initialDialogOptions">What it begins with.</param>
    /// <param name="middlewares">Added to the adapter.</param>
    /// <param name="conversationState">Where the stack is kept; in memory by default.</param>
    public DialogTestClient(TestAdapter testAdapter, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null)
    {
        ArgumentNullException.ThrowIfNull(testAdapter);
        ArgumentNullException.ThrowIfNull(targetDialog);
        _adapter = testAdapter;
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _adapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? []) _adapter.Use(middleware);
        _callback = Callback(targetDialog, initialDialogOptions);
    }

    /// <summary>The stack of the last turn.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <summary>How the last turn left the dialog.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; } = new(DialogTurnStatus.Empty);

    public ConversationState ConversationState { get; }

    /// <summary>Sends an activity; returns the first reply, null when there is none.</summary>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.ProcessActivityAsync(activity, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Says something; returns the first reply, null when there is none.</summary>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.SendTextToBotAsync(text, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>The next reply; null when there is none.</summary>
    public virtual T GetNextReply<T>()
        where T : IActivity => (T)_adapter.GetNextReply();

    private BotCallbackHandler Callback(Dialog dialog, object options)
    {
        var accessor = ConversationState.CreateProperty<DialogState>("DialogState");
        return async (turnContext, cancellationToken) =>
        {
            var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
            dialogs.Add(dialog);
            DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);
            DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
            if (DialogTurnResult.Status == DialogTurnStatus.Empty)
                DialogTurnResult = await DialogContext.BeginDialogAsync(dialog.Id, options, cancellationToken);
        };
    }
}
