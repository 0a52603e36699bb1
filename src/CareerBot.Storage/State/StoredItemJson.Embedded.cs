namespace CareerBot.Storage;

/// <summary>The JSON of an item of bot state.</summary>
internal static class StoredItemJson
{
    private const string ETagName = "eTag";

    /// <summary>The item as JSON, with its new version if it has versions; null for null.</summary>
    /// <exception cref="ArgumentException">The item is not an object.</exception>
    public static string? Serialize(object? item, string? etag)
    {
        if (item is null)
            return null;
        if (etag is null)
            return StorageJson.Serialize(item);
        var json = StorageJson.ToObject(item);
        var name = json.Select(property => property.Key).FirstOrDefault(key => key.Equals(ETagName, StringComparison.OrdinalIgnoreCase));
        json[name ?? ETagName] = etag;
        return json.ToJsonString(StorageJson.Options);
    }

    /// <summary>The item of a JSON text.</summary>
    public static object Deserialize(string json) => StorageJson.Deserialize(json);
}
