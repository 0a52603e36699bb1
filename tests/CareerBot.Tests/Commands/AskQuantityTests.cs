using System.Text.Json;
using CareerBot.Commands;
using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Tests.Commands;

/// <summary>The figures of a line of <c>ask --json</c>.</summary>
public sealed class AskQuantityTests
{
    private static readonly DateTimeOffset Now = new(2024, 11, 20, 10, 0, 0, TimeSpan.FromHours(7));

    [Theory]
    [InlineData("40k đô một năm", """{"type":"currency","text":"40k đô","value":40000,"unit":"USD","per":"year"}""")]
    [InlineData("làm 20 tiếng/tuần", """{"type":"duration","text":"20 tiếng","value":20,"unit":"hour","per":"week"}""")]
    [InlineData("lương 10-15tr", """{"type":"currency","text":"10-15tr","low":10000000,"high":15000000,"unit":"VND"}""")]
    [InlineData("buổi tối", """{"type":"partOfDay","text":"buổi tối","timex":"TEV"}""")]
    public void What_a_figure_does_not_have_is_left_out(string question, string expected)
    {
        var quantity = Assert.Single(QuantityReader.Default.Read(question, Now));
        var json = JsonSerializer.SerializeToElement(AskQuantity.Of(quantity), JsonSerializerOptions.Web);
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, json), json.ToString());
    }
}
