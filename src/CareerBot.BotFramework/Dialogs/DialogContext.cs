namespace CareerBot.BotFramework.Dialogs;

/// <summary>The stack of a dialog set in one turn, and what can be done with it. Exceptions get an entry "DialogContext" in their data.</summary>
public class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        Dialogs = dialogs ?? throw new ArgumentNullException(nameof(dialogs));
        Context = turnContext ?? throw new ArgumentNullException(nameof(turnContext));
        ArgumentNullException.ThrowIfNull(state);
        Stack = state.DialogStack ??= [];
    }

    /// <summary>The stack inside a dialog of the parent.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context ?? throw new ArgumentNullException(nameof(parentDialogContext)), state)
    {
        Parent = parentDialogContext;
        foreach (var (key, service) in parentDialogContext.Services) Services[key] = service;
    }

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    /// <summary>The dialogs in progress; the first is the active one.</summary>
    public List<DialogInstance> Stack { get; }

    public DialogContext Parent { get; set; }

    /// <summary>The stack inside the active dialog; null when that is no container.</summary>
    public DialogContext Child => ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Services for this stack and those inside it.</summary>
    public TurnContextStateCollection Services { get; } = [];

    /// <summary>Pushes a dialog of this set, or of a parent's.</summary>
    /// <exception cref="ArgumentException">There is no such dialog.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default) => Guarded(() =>
    {
        Dialog.NotACancellationToken(options, nameof(options));
        if (string.IsNullOrEmpty(dialogId)) throw new ArgumentNullException(nameof(dialogId));
        var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
            $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found. The dialog must be included in the current or parent DialogSet. For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.",
            nameof(dialogId));
        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>(StringComparer.Ordinal) });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    });

    /// <summary>Pushes a prompt.</summary>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default) => Guarded(() =>
    {
        if (string.IsNullOrEmpty(dialogId)) throw new ArgumentNullException(nameof(dialogId));
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    });

    /// <summary>Lets the active dialog go on; <see cref="DialogTurnStatus.Empty"/> when there is none.</summary>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) => Guarded(async () =>
    {
        if (Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
            await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, bubble: true, fromLeaf: true, cancellationToken);
        if (ActiveDialog is null) return new DialogTurnResult(DialogTurnStatus.Empty);
        return await ActiveOrThrow(nameof(ContinueDialogAsync)).ContinueDialogAsync(this, cancellationToken);
    });

    /// <summary>Pops the active dialog and gives its result to the one below; <see cref="DialogTurnStatus.Complete"/> when there is none.</summary>
    public Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default) => Guarded(async () =>
    {
        Dialog.NotACancellationToken(result, nameof(result));
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);
        if (ActiveDialog is null) return new DialogTurnResult(DialogTurnStatus.Complete, result);
        return await ActiveOrThrow(nameof(EndDialogAsync)).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
    });

    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(cancelParents: false, eventName: null, eventValue: null, cancellationToken);

    /// <summary>Pops all dialogs; <see cref="DialogTurnStatus.Empty"/> when there are none. Each but the first is told by an event, and may stop that.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default) => Guarded(async () =>
    {
        Dialog.NotACancellationToken(eventValue, nameof(eventValue));
        if (Stack.Count == 0 && Parent is null) return new DialogTurnResult(DialogTurnStatus.Empty);
        var notify = false;
        for (var dc = this; dc is not null; notify = true)
        {
            if (dc.Stack.Count == 0)
            {
                dc = cancelParents ? dc.Parent : null;
                continue;
            }
            if (notify && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, bubble: false, fromLeaf: false, cancellationToken)) break;
            await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);
        }
        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    });

    /// <summary>Ends the active dialog without telling the one below, and begins another.</summary>
    public Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default) => Guarded(async () =>
    {
        Dialog.NotACancellationToken(options, nameof(options));
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    });

    /// <summary>Lets the active dialog ask again.</summary>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) => Guarded(async () =>
    {
        if (await EmitEventAsync(DialogEvents.RepromptDialog, value: null, bubble: false, fromLeaf: false, cancellationToken) || ActiveDialog is null) return true;
        await ActiveOrThrow(nameof(RepromptDialogAsync)).RepromptDialogAsync(Context, ActiveDialog, cancellationToken);
        return true;
    });

    /// <summary>The dialog of that id in this set, or in a parent's; null when there is none.</summary>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>Offers an event to the active dialog (or to the innermost one, <paramref name="fromLeaf"/>). Returns whether it was handled.</summary>
    public Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default) => Guarded(async () =>
    {
        if (string.IsNullOrWhiteSpace(name)) throw new ArgumentNullException(nameof(name));
        var dc = fromLeaf ? Leaf() : this;
        if (dc.ActiveDialog is not { } active || dc.FindDialog(active.Id) is not { } dialog) return false;
        return await dialog.OnDialogEventAsync(dc, new DialogEvent { Bubble = bubble, Name = name, Value = value }, cancellationToken);
    });

    /// <summary>The language of the turn: the turn's, the activity's, or that of the thread.</summary>
    public string GetLocale()
    {
        var locale = Context.TurnState.Get<string>("turn.locale") ?? Context.Activity?.Locale;
        return string.IsNullOrEmpty(locale) ? CultureInfo.CurrentCulture.Name : locale;
    }

    private DialogContext Leaf()
    {
        var dc = this;
        while (dc.Child is { } child) dc = child;
        return dc;
    }

    private Dialog ActiveOrThrow(string method) => FindDialog(ActiveDialog.Id)
        ?? throw new InvalidOperationException($"DialogContext.{method}(): Can't continue dialog. A dialog with an id of '{ActiveDialog.Id}' wasn't found.");

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance) return;
        if (FindDialog(instance.Id) is { } dialog) await dialog.EndDialogAsync(Context, instance, reason, cancellationToken);
        Stack.RemoveAt(0);
    }

    private async Task<T> Guarded<T>(Func<Task<T>> action)
    {
        try
        {
            return await action();
        }
        catch (Exception e) when (!e.Data.Contains(nameof(DialogContext)))
        {
            e.Data[nameof(DialogContext)] = Describe();
            throw;
        }
    }

    private Dictionary<string, object> Describe() => new(StringComparer.Ordinal)
    {
        [nameof(ActiveDialog)] = ActiveDialog?.Id,
        [nameof(Parent)] = Parent?.ActiveDialog?.Id,
        [nameof(Stack)] = Stack.Select(instance => instance.Id).ToArray(),
    };
}
