namespace CareerBot.BotFramework.Dialogs;

/// <summary>Reads values that may have been through a storage.</summary>
public static class ObjectPath
{
    /// <summary>A value as <typeparamref name="T"/>: the same instance if it is one, else read from its JSON; default for null.</summary>
    /// <exception cref="JsonException">The value has another shape.</exception>
    public static T MapValueTo<T>(object val) => StorageJson.Convert<T>(val);

    /// <summary>A deep copy, by way of JSON.</summary>
    public static T Clone<T>(T obj) => obj is null ? default : JsonSerializer.SerializeToElement(obj, obj.GetType(), StorageJson.Options).Deserialize<T>(StorageJson.Options);
}
