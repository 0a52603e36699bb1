namespace CareerBot.BotFramework.Builder;

/// <summary>Keeps items in memory, for tests and single machines. What is read and written are copies.</summary>
public class MemoryStorage : IStorage
{
    private const string ETagName = "eTag";
    private readonly Dictionary<string, JsonObject> _items;
    private readonly Lock _lock = new();
    private int _version;

    /// <param name="dictionary">Items to begin with; the storage goes on to use it.</param>
    public MemoryStorage(Dictionary<string, JsonObject> dictionary = null)
    {
        _items = dictionary ?? [];
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys) _items.Remove(key);
        }
        return Task.CompletedTask;
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var item) && item is not null) found[key] = item.DeepClone();
            }
        }
        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <exception cref="ArgumentException">An item was changed since it was read; nothing is written.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var items = changes.Select(change => (change.Key, Item: StorageJson.ToObject(change.Value), StoreItem: change.Value as IStoreItem)).ToList();
        lock (_lock)
        {
            foreach (var (key, _, storeItem) in items) ThrowOnConflict(key, storeItem);
            foreach (var (key, item, storeItem) in items)
            {
                if (storeItem is not null) SetETag(item, (_version++).ToString(CultureInfo.InvariantCulture));
                _items[key] = item;
            }
        }
        return Task.CompletedTask;
    }

    private void ThrowOnConflict(string key, IStoreItem storeItem)
    {
        if (storeItem is null || storeItem.ETag == "*" || !_items.TryGetValue(key, out var current)) return;
        var currentETag = ETagProperty(current) is { } name ? current[name]?.ToString() : null;
        if (currentETag is not null && currentETag != storeItem.ETag)
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {storeItem.ETag}\r\nCurrent: {currentETag}");
    }

    private static void SetETag(JsonObject item, string value) => item[ETagProperty(item) ?? ETagName] = value;

    private static string ETagProperty(JsonObject item) =>
        item?.Select(property => property.Key).FirstOrDefault(name => name.Equals(ETagName, StringComparison.OrdinalIgnoreCase));
}
