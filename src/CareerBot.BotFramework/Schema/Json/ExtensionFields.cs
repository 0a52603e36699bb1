using System.Collections;

namespace CareerBot.BotFramework.Schema;

/// <summary>
/// The unknown fields of an object, as System.Text.Json reads and writes them. It could hold them in a <see cref="JsonObject"/>
/// itself, but (.NET 10) writes that with braces of its own: <c>{"id":"x",{"k":1}}</c>.
/// </summary>
internal sealed class ExtensionFields(JsonObject fields) : IDictionary<string, JsonElement>
{
    public ExtensionFields()
        : this([])
    {
    }

    public ICollection<string> Keys => [.. fields.Select(f => f.Key)];

    public ICollection<JsonElement> Values => [.. fields.Select(f => ToElement(f.Value))];

    public int Count => fields.Count;

    public bool IsReadOnly => false;

    public JsonElement this[string key]
    {
        get => ToElement(fields[key]);
        set => fields[key] = ToNode(value);
    }

    public void Add(string key, JsonElement value) => fields.Add(key, ToNode(value));

    public void Add(KeyValuePair<string, JsonElement> item) => Add(item.Key, item.Value);

    public void Clear() => fields.Clear();

    public bool Contains(KeyValuePair<string, JsonElement> item) => fields.TryGetPropertyValue(item.Key, out var node) && JsonNode.DeepEquals(node, ToNode(item.Value));

    public bool ContainsKey(string key) => fields.ContainsKey(key);

    public void CopyTo(KeyValuePair<string, JsonElement>[] array, int arrayIndex)
    {
        foreach (var field in this) array[arrayIndex++] = field;
    }

    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => fields.Select(field => KeyValuePair.Create(field.Key, ToElement(field.Value))).GetEnumerator();

    public bool Remove(string key) => fields.Remove(key);

    public bool Remove(KeyValuePair<string, JsonElement> item) => Contains(item) && fields.Remove(item.Key);

    public bool TryGetValue(string key, out JsonElement value)
    {
        var isThere = fields.TryGetPropertyValue(key, out var node);
        value = isThere ? ToElement(node) : default;
        return isThere;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static JsonNode ToNode(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.Object => JsonObject.Create(element),
        JsonValueKind.Array => JsonArray.Create(element),
        _ => JsonValue.Create(element),
    };

    private static JsonElement ToElement(JsonNode node) => JsonSerializer.SerializeToElement(node, BotJson.WriteOptions);
}
