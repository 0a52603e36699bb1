using System.Security.Cryptography;

namespace CareerBot.BotFramework.Dialogs;

/// <summary>Dialogs that can begin one another, by id.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    /// <param name="dialogState">Where the stack is kept.</param>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        _dialogState = dialogState ?? throw new ArgumentNullException(nameof(dialogState));
    }

    /// <summary>A set without a stack of its own, inside a <see cref="DialogContainer"/>.</summary>
    public DialogSet()
    {
    }

    /// <summary>The client of all dialogs in the set.</summary>
    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values) dialog.TelemetryClient = _telemetryClient;
        }
    }

    /// <summary>A hash of the versions of all dialogs; null for an empty set.</summary>
    public virtual string GetVersion()
    {
        if (_version is not null || _dialogs.Count == 0) return _version;
        var versions = string.Concat(_dialogs.Values.Select(dialog => dialog.GetVersion()).Where(version => version is not null).Select(version => $"|{version}"));
        return _version = System.Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(versions)));
    }

    /// <summary>Adds a dialog and what it depends on. The same dialog twice is ignored; another with a used id is renamed (id2, id3, …).</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var same) && ReferenceEquals(same, dialog)) return this;
        dialog.Id = FreeId(dialog.Id);
        dialog.TelemetryClient = _telemetryClient;
        _dialogs[dialog.Id] = dialog;
        _version = null;
        if (dialog is IDialogDependencies dependent)
        {
            foreach (var dependency in dependent.GetDependencies()) Add(dependency);
        }
        return this;
    }

    /// <summary>The stack of this turn.</summary>
    /// <exception cref="InvalidOperationException">The set has no accessor.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (_dialogState is null) throw new InvalidOperationException("DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog of that id; null when there is none.</summary>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId)) throw new ArgumentNullException(nameof(dialogId));
        return _dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private string FreeId(string id)
    {
        if (!_dialogs.ContainsKey(id)) return id;
        var suffix = 2;
        while (_dialogs.ContainsKey(Numbered(id, suffix))) suffix++;
        return Numbered(id, suffix);
    }

    private static string Numbered(string id, int suffix) => string.Create(CultureInfo.InvariantCulture, $"{id}{suffix}");
}
