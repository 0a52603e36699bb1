namespace CareerBot.BotFramework.Builder;

/// <summary>
/// Named properties under one storage key. They are read once a turn, kept in the turn state, and written when their JSON has changed.
/// Two turns at once on one key: the last write wins.
/// </summary>
public abstract class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    protected BotState(IStorage storage, string contextServiceKey)
    {
        _storage = storage ?? throw new ArgumentNullException(nameof(storage));
        _contextServiceKey = contextServiceKey ?? throw new ArgumentNullException(nameof(contextServiceKey));
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new ArgumentNullException(nameof(name));
        return new PropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the state, unless the turn has it already.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (!force && GetCachedState(turnContext)?.State is not null) return;
        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken);
        items.TryGetValue(key, out var stored);
        turnContext.TurnState[_contextServiceKey] = new CachedBotState(ToProperties(stored));
    }

    /// <summary>Writes the state if it has changed or <paramref name="force"/> is set; does nothing when it was not loaded.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (GetCachedState(turnContext) is not { } cached) return;
        var json = cached.ToJson();
        if (!force && cached.IsSavedAs(json)) return;
        var changes = new Dictionary<string, object>(StringComparer.Ordinal) { [GetStorageKey(turnContext)] = cached.State };
        await _storage.WriteAsync(changes, cancellationToken);
        cached.SetSaved(json);
    }

    /// <summary>Empties the state of the turn; the next save writes that.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        var empty = new CachedBotState();
        empty.SetSaved(null);
        turnContext.TurnState[_contextServiceKey] = empty;
        return Task.CompletedTask;
    }

    /// <summary>Removes the state from the turn and from the storage.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>A copy of the state of the turn as JSON; null when it was not loaded.</summary>
    public JsonNode Get(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return GetCachedState(turnContext) is { } cached ? StorageJson.ToObject(cached.State) : null;
    }

    /// <summary>The state of the turn; null when it was not loaded.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>The key of the state of this turn's conversation or user.</summary>
    /// <exception cref="InvalidOperationException">The activity lacks a part of the key.</exception>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>The value of a property of the loaded state; default when there is none.</summary>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        var properties = Properties(turnContext, propertyName);
        if (!properties.TryGetValue(propertyName, out var stored) || stored is null) return Task.FromResult<T>(default);
        var value = StorageJson.Convert<T>(stored);
        // Changes made to the value are to be saved
        if (!ReferenceEquals(stored, value)) properties[propertyName] = value;
        return Task.FromResult(value);
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Properties(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        Properties(turnContext, propertyName)[propertyName] = value;
        return Task.CompletedTask;
    }

    /// <summary>A part of a storage key.</summary>
    /// <exception cref="InvalidOperationException">The part is missing.</exception>
    private protected static string Required(string part, string name) =>
        part ?? throw new InvalidOperationException($"invalid activity-missing {name}");

    private static IDictionary<string, object> ToProperties(object stored) =>
        stored is null ? null : StorageJson.Convert<Dictionary<string, object>>(stored is JsonNode or JsonElement ? stored : StorageJson.ToObject(stored));

    private IDictionary<string, object> Properties(ITurnContext turnContext, string propertyName)
    {
        BotAssert.ContextNotNull(turnContext);
        if (string.IsNullOrWhiteSpace(propertyName)) throw new ArgumentNullException(nameof(propertyName));
        return GetCachedState(turnContext)?.State ?? throw new InvalidOperationException($"The state {GetType().Name} was not loaded in this turn.");
    }

    /// <summary>The state as it is in a turn, and as it was stored.</summary>
    public class CachedBotState
    {
        private byte[] _saved;

        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>(StringComparer.Ordinal);
            _saved = ToJson();
        }

        public IDictionary<string, object> State { get; set; }

        internal byte[] ToJson() => StorageJson.ToUtf8(State);

        internal bool IsSavedAs(byte[] json) => _saved is not null && _saved.AsSpan().SequenceEqual(json);

        internal void SetSaved(byte[] json) => _saved = json;
    }

    private sealed class PropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, force: false, cancellationToken);
            if (state.Properties(turnContext, name).TryGetValue(name, out var stored) && stored is not null)
                return await state.GetPropertyValueAsync<T>(turnContext, name, cancellationToken);
            if (defaultValueFactory is null) return default;
            var value = defaultValueFactory();
            await SetAsync(turnContext, value, cancellationToken);
            return value;
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, force: false, cancellationToken);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken);
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, force: false, cancellationToken);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken);
        }
    }
}
