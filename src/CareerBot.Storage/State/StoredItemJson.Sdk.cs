using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CareerBot.Storage;

/// <summary>The JSON of an item of bot state, with type names as the official storages write it.</summary>
internal static class StoredItemJson
{
    private const string ETagName = "ETag";

    private static readonly JsonSerializerSettings Settings = new() { TypeNameHandling = TypeNameHandling.All, MaxDepth = null };

    /// <summary>The item as JSON, with its new version if it has versions; null for null.</summary>
    public static string? Serialize(object? item, string? etag)
    {
        if (item is null)
            return null;
        var json = JObject.FromObject(item, Newtonsoft.Json.JsonSerializer.Create(Settings));
        if (etag is not null)
            json[json.Properties().FirstOrDefault(p => p.Name.Equals(ETagName, StringComparison.OrdinalIgnoreCase))?.Name ?? ETagName] = etag;
        return json.ToString(Formatting.None);
    }

    /// <summary>The item of a JSON text.</summary>
    public static object Deserialize(string json) => JsonConvert.DeserializeObject<object>(json, Settings)!;
}
