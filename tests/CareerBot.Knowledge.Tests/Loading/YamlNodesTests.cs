using CareerBot.Knowledge.Loading;
using YamlDotNet.RepresentationModel;

namespace CareerBot.Knowledge.Tests.Loading;

public sealed class YamlNodesTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("-1.50", "-1.50")]
    public void A_plain_number_is_a_number(string written, string value) =>
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), Value(written));

    [Theory]
    [InlineData("true", true)]
    [InlineData("False", false)]
    public void A_plain_truth_value_is_one(string written, bool value) => Assert.Equal(value, Value(written));

    [Theory]
    [InlineData("'12'", "12")]
    [InlineData("\"true\"", "true")]
    [InlineData("33.750 đô la", "33.750 đô la")]
    [InlineData("1,5", "1,5")]
    [InlineData("12 giờ", "12 giờ")]
    [InlineData("", "")]
    public void Anything_else_is_its_text(string written, string value) => Assert.Equal(value, Value(written));

    [Fact]
    public void An_absent_key_is_found_to_be_null_and_has_no_items()
    {
        var root = Parse("a: 1");

        Assert.Null(root.Find("b"));
        Assert.Empty(root.Find("b").AsTexts());
        Assert.Empty(root.Find("b").AsEntries());
    }

    [Fact]
    public void A_key_that_must_be_there_is_missed_with_its_line()
    {
        var child = Parse("a: 1\nb:\n  c: 2").Get("b");

        var exception = Assert.Throws<KeyNotFoundException>(() => child.Get("d"));
        Assert.Equal("line 3: no key 'd'", exception.Message);
    }

    [Fact]
    public void Items_and_entries_keep_their_order()
    {
        var root = Parse("z: [b, a]\na: []");

        Assert.Equal(["z", "a"], root.AsEntries().Select(entry => entry.Key.AsText()));
        Assert.Equal(["b", "a"], root.Get("z").AsTexts());
    }

    private static object Value(string written) => Parse("value: " + written).Get("value").AsValue();

    private static YamlNode Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents[0].RootNode;
    }
}
