namespace CareerBot.BotFramework.Tests.Builder;

public class StorageJsonTests
{
    public static TheoryData<object> PlainValues => [5, -1, 5_000_000_000L, 1.5, 2.0, "5", "2026-01-01T00:00:00Z", true, false];

    [Theory]
    [MemberData(nameof(PlainValues))]
    public void Plain_value_comes_back_as_the_same_type(object value)
    {
        var back = Back(new Dictionary<string, object> { ["v"] = value })["v"];
        Assert.Equal(value.GetType(), back.GetType());
        Assert.Equal(value, back);
    }

    [Fact]
    public void Nested_objects_wait_as_json_until_they_are_asked_for()
    {
        var back = Back(new Dictionary<string, object> { ["o"] = new Dictionary<string, object> { ["n"] = 1 } })["o"];
        Assert.IsType<JsonElement>(back);
        Assert.Equal(1, StorageJson.Convert<IDictionary<string, object>>(back)["n"]);
    }

    [Fact]
    public void Type_names_in_json_mean_nothing()
    {
        var json = """{"o":{"$type":"System.IO.FileInfo, System.IO.FileSystem","fileName":"/etc/passwd"}}""";
        Assert.IsType<JsonElement>(StorageJson.Convert<Dictionary<string, object>>(StorageJson.Deserialize(json))["o"]);
    }

    [Fact]
    public void Numbers_beyond_long_keep_their_digits() =>
        Assert.Equal("""{"n":123456789012345678901234567890}""", StorageJson.Serialize(Back(StorageJson.Deserialize("""{"n":123456789012345678901234567890}"""))));

    [Theory]
    [InlineData("text")]
    [InlineData(5)]
    public void Item_must_be_an_object(object item) => Assert.Throws<ArgumentException>(() => StorageJson.Serialize(item));

    [Fact]
    public void Number_becomes_the_number_that_is_asked_for()
    {
        Assert.Equal(5L, StorageJson.Convert<long>(5));
        Assert.Equal(5m, StorageJson.Convert<decimal>(5));
        Assert.Equal(DayOfWeek.Friday, StorageJson.Convert<DayOfWeek>(5));
    }

    [Fact]
    public void Activity_in_state_is_written_without_its_nulls() =>
        Assert.Equal("""{"a":{"type":"message","text":"x"}}""", StorageJson.Serialize(new Dictionary<string, object> { ["a"] = new Activity("message") { Text = "x" } }));

    private static Dictionary<string, object> Back(object value) =>
        StorageJson.Convert<Dictionary<string, object>>(StorageJson.Deserialize(StorageJson.Serialize(value)));
}
