namespace CareerBot.BotFramework.Builder;

/// <summary>
/// Keeps JSON objects by key. Written are any objects; read are JSON objects (<see cref="JsonObject"/>) without their .NET type:
/// use <see cref="StorageExtensions.ReadAsync{TStoreItem}"/> to read them as a type.
/// </summary>
public interface IStorage
{
    /// <summary>The items that exist, each its own copy.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes all items. An <see cref="IStoreItem"/> that was changed since it was read is a conflict.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes the items that exist.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
