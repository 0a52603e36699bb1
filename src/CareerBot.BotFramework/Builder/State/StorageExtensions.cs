namespace CareerBot.BotFramework.Builder;

/// <summary>Reads stored items as a type.</summary>
public static class StorageExtensions
{
    /// <exception cref="JsonException">An item has another shape.</exception>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        ArgumentNullException.ThrowIfNull(storage);
        var items = await storage.ReadAsync(keys, cancellationToken);
        return items.Where(item => item.Value is not null).ToDictionary(item => item.Key, item => StorageJson.Convert<TStoreItem>(item.Value), StringComparer.Ordinal);
    }
}
