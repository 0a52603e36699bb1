using Microsoft.Data.Sqlite;

namespace CareerBot.Storage.Sqlite;

/// <summary>Bot state in SQLite.</summary>
/// <param name="database">The file.</param>
/// <param name="time">Dates the items, for their deletion.</param>
public sealed class SqliteStorage(SqliteDatabase database, TimeProvider time) : ITurnStorage
{
    private const string AnyETag = "*";
    private const string Upsert =
        "INSERT INTO items (key, json, etag, written) VALUES ($1, $2, $3, $4) ON CONFLICT (key) DO UPDATE SET json = $2, etag = $3, written = $4";

    private readonly AsyncLocal<TurnWrites?> turn = new();

    private TurnWrites? Turn => turn.Value is { IsOpen: true } open ? open : null;

    /// <inheritdoc/>
    public TurnWrites BeginTurn() => turn.Value = new TurnWrites();

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, item) in await ReadStoredAsync(keys))
        {
            if (item.Json is not null)
                items[key] = StoredItemJson.Deserialize(item.Json);
        }

        return items;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An item was changed since it was read; nothing is written.</exception>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var items = changes.ToDictionary(change => change.Key, change => ChangeOf(change.Value), StringComparer.Ordinal);
        if (Turn is not { } writes)
        {
            await database.WriteAsync(session => Write(session, items, time.GetUtcNow()));
            return;
        }

        var versioned = items.Where(item => item.Value.Expected is not null).Select(item => item.Key).ToArray();
        var stored = await ReadStoredAsync(versioned);
        foreach (var key in versioned)
            ThrowOnConflict(items[key].Expected!, stored.GetValueOrDefault(key)?.ETag);
        foreach (var (key, change) in items)
            // The version that the store must still have at the end of the turn is the one before its first write
            writes.Changes.AddOrUpdate(key, change, (_, earlier) => change with { Expected = earlier.Expected });
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (Turn is not { } writes)
            return database.WriteAsync(session => Write(session, keys.Select(key => KeyValuePair.Create(key, StateChange.Deletion)), time.GetUtcNow()));
        foreach (var key in keys)
            writes.Changes[key] = StateChange.Deletion;
        return Task.CompletedTask;
    }

    /// <summary>Writes changes within a transaction.</summary>
    /// <returns>How many.</returns>
    /// <exception cref="ArgumentException">An item has another version than expected.</exception>
    internal static int Write(SqliteSession session, IEnumerable<KeyValuePair<string, StateChange>> changes, DateTimeOffset now)
    {
        var count = 0;
        foreach (var (key, change) in changes)
        {
            count++;
            if (change.Expected is not null)
                ThrowOnConflict(change.Expected, session.First("SELECT etag FROM items WHERE key = $1", row => row.IsDBNull(0) ? null : row.GetString(0), key));
            if (change.Json is null)
                session.Execute("DELETE FROM items WHERE key = $1", key);
            else
                session.Execute(Upsert, key, change.Json, change.ETag, now.ToUnixTimeMilliseconds());
        }

        return count;
    }

    private static StateChange ChangeOf(object? item)
    {
        if (item is not IStoreItem versioned)
            return new StateChange(StoredItemJson.Serialize(item, etag: null), ETag: null, Expected: null);
        var etag = Guid.NewGuid().ToString("n");
        var expected = string.Equals(versioned.ETag, AnyETag, StringComparison.Ordinal) ? null : versioned.ETag ?? "";
        return new StateChange(StoredItemJson.Serialize(item, etag), etag, expected);
    }

    private static void ThrowOnConflict(string expected, string? current)
    {
        if (current is not null && !string.Equals(current, expected, StringComparison.Ordinal))
#pragma warning disable MA0015 // Type and text of the official storages
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {expected}\r\nCurrent: {current}");
#pragma warning restore MA0015
    }

    private static StateChange ReadItem(SqliteDataReader row) => new(row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), Expected: null);

    private async Task<Dictionary<string, StateChange>> ReadStoredAsync(string[] keys)
    {
        var found = new Dictionary<string, StateChange>(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var key in keys)
        {
            if (Turn?.Changes.TryGetValue(key, out var change) == true)
                found[key] = change;
            else
                missing.Add(key);
        }

        if (missing.Count == 0)
            return found;
        return await database.ReadAsync(session =>
        {
            foreach (var key in missing)
            {
                if (session.First("SELECT json, etag FROM items WHERE key = $1", ReadItem, key) is { } item)
                    found[key] = item;
            }

            return found;
        });
    }
}
