namespace CareerBot.BotFramework.Dialogs;

/// <summary>Steps that run one after the other; each gets the result of the one before, or the text of the next message.</summary>
public class WaterfallDialog : Dialog
{
    private const string OptionsKey = "options";
    private const string StepIndexKey = "stepIndex";
    private const string ValuesKey = "values";
    private const string InstanceIdKey = "instanceId";
    private readonly List<WaterfallStep> _steps;

    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
    {
        _steps = [.. actions ?? []];
    }

    public override string GetVersion() => string.Create(CultureInfo.InvariantCulture, $"{Id}:{_steps.Count}");

    public WaterfallDialog AddStep(WaterfallStep step)
    {
        _steps.Add(step ?? throw new ArgumentNullException(nameof(step)));
        return this;
    }

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        NotACancellationToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(dc);
        var state = dc.ActiveDialog.State;
        state[OptionsKey] = options;
        state[ValuesKey] = new Dictionary<string, object>(StringComparer.Ordinal);
        state[InstanceIdKey] = Guid.NewGuid().ToString();
        Track("WaterfallStart", state);
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, result: null, cancellationToken);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message) return Task.FromResult(EndOfTurn);
        return ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        NotACancellationToken(result, nameof(result));
        ArgumentNullException.ThrowIfNull(dc);
        return RunStepAsync(dc, StepIndex(dc.ActiveDialog.State) + 1, reason, result, cancellationToken);
    }

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (reason == DialogReason.EndCalled) Track("WaterfallComplete", instance.State);
        if (reason == DialogReason.CancelCalled) Track("WaterfallCancel", instance.State, ("StepName", StepName(StepIndex(instance.State))));
        return Task.CompletedTask;
    }

    /// <summary>Runs a step; override it to do something around each.</summary>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        Track("WaterfallStep", stepContext.ActiveDialog.State, ("StepName", StepName(stepContext.Index)));
        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step of that number; past the last one, the waterfall ends with the result.</summary>
    protected Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count) return dc.EndDialogAsync(result, cancellationToken);
        var state = dc.ActiveDialog.State;
        state[StepIndexKey] = index;
        return OnStepAsync(new WaterfallStepContext(this, dc, state[OptionsKey], Values(state), index, reason, result), cancellationToken);
    }

    private static int StepIndex(IDictionary<string, object> state) => StorageJson.Convert<int>(state[StepIndexKey]);

    private static IDictionary<string, object> Values(IDictionary<string, object> state)
    {
        var values = StorageJson.Convert<IDictionary<string, object>>(state[ValuesKey]);
        state[ValuesKey] = values;
        return values;
    }

    // A step that is a method goes by its name, a lambda by its number
    private string StepName(int index)
    {
        var name = index < _steps.Count ? _steps[index].Method.Name : null;
        return string.IsNullOrWhiteSpace(name) || name.StartsWith('<') ? string.Create(CultureInfo.InvariantCulture, $"Step{index + 1}of{_steps.Count}") : name;
    }

    private void Track(string eventName, IDictionary<string, object> state, params (string Name, string Value)[] more)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DialogId"] = Id,
            ["InstanceId"] = state.TryGetValue(InstanceIdKey, out var id) ? id as string : null,
        };
        foreach (var (name, value) in more) properties[name] = value;
        TelemetryClient.TrackEvent(eventName, properties);
    }
}
