namespace CareerBot.BotFramework.Dialogs;

/// <summary>What a step of a waterfall knows.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(WaterfallDialog waterfall, DialogContext dc, object options, IDictionary<string, object> values, int index, DialogReason reason, object result)
        : base(dc.Dialogs, dc, new DialogState(dc.Stack))
    {
        _waterfall = waterfall;
        Parent = dc.Parent;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>The number of the step, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall began with. After the first turn an object comes back as JSON: see <see cref="ObjectPath.MapValueTo{T}"/>.</summary>
    public object Options { get; }

    public DialogReason Reason { get; }

    /// <summary>The result of the step before.</summary>
    public object Result { get; }

    /// <summary>What the steps remember. After a turn an object comes back as JSON: see <see cref="ObjectPath.MapValueTo{T}"/>.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on to the next step at once.</summary>
    /// <exception cref="InvalidOperationException">Called twice in a step.</exception>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        Dialog.NotACancellationToken(result, nameof(result));
        if (_nextCalled) throw new InvalidOperationException($"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_waterfall.Id}[{Index}]'.");
        _nextCalled = true;
        return _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
