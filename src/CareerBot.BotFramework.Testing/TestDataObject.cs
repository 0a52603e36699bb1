namespace CareerBot.BotFramework.Testing;

/// <summary>Test data of any type for xunit theories, kept as JSON.</summary>
public class TestDataObject : IXunitSerializable
{
    private const string Key = "TestObjectKey";

    /// <summary>For xunit.</summary>
    public TestDataObject()
    {
    }

    public TestDataObject(object testData)
    {
        TestObject = JsonSerializer.Serialize(testData, StorageJson.Options);
    }

    /// <summary>The data as JSON.</summary>
    public string TestObject { get; private set; }

    public void Deserialize(IXunitSerializationInfo serializationInfo)
    {
        ArgumentNullException.ThrowIfNull(serializationInfo);
        TestObject = serializationInfo.GetValue<string>(Key);
    }

    public void Serialize(IXunitSerializationInfo serializationInfo)
    {
        ArgumentNullException.ThrowIfNull(serializationInfo);
        serializationInfo.AddValue(Key, TestObject);
    }

    public T GetObject<T>() => JsonSerializer.Deserialize<T>(TestObject, StorageJson.Options);
}
