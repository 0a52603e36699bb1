namespace CareerBot.Knowledge.Tests;

public sealed class TextTemplateTests
{
    [Theory]
    [InlineData("33750", "33.750")]
    [InlineData("16.23", "16,23")]
    [InlineData("1234567.891", "1.234.567,89")]
    [InlineData("0.5", "0,5")]
    [InlineData("750", "750")]
    public void A_number_is_written_as_Vietnamese_do(string number, string written) =>
        Assert.Equal(written, Render("{{ pay | number }}", ("pay", decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void A_slot_may_be_a_field_of_a_figure() =>
        Assert.Equal("33.750 đô la", Render(
            "{{ median.annual | number }} {{ median.unit }}",
            ("median", new Dictionary<string, object> { ["annual"] = 33750m, ["unit"] = "đô la" })));

    [Fact]
    public void A_list_is_joined() =>
        Assert.Equal("Lương · Ca làm", Render("{{ topics | join: ' · ' }}", ("topics", new List<string> { "Lương", "Ca làm" })));

    [Fact]
    public void A_value_is_text_and_no_template() =>
        Assert.Equal("{{ pay }} <b>", Render("{{ name }}", ("name", "{{ pay }} <b>")));

    [Theory]
    [InlineData("{{ medain }}")]
    [InlineData("{{ pay | nubmer }}")]
    public void An_unknown_slot_or_filter_is_an_error(string template) =>
        Assert.Throws<FormatException>(() => Render(template, ("pay", 1m)));

    [Theory]
    [InlineData("{{ pay")]
    [InlineData("{% if pay %}")]
    public void A_badly_written_slot_is_an_error(string template) =>
        Assert.Throws<FormatException>(() => TextTemplate.Parse(template));

    [Fact]
    public void The_source_is_kept() => Assert.Equal("{{ pay }} ", TextTemplate.Parse("{{ pay }} ").Source);

    private static string Render(string template, params (string Slot, object Value)[] values) =>
        TextTemplate.Parse(template).Render(values.ToDictionary(value => value.Slot, value => value.Value));
}
