using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Vietnamese.Tests.Quantities;

public sealed class WrittenNumbersTests
{
    [Theory]
    [InlineData("33.750 đô la (16,23 đô la / giờ)", new[] { "33750", "16.23" })]
    [InlineData("Dưới $ 22,140 ($ 10,65 / giờ)", new[] { "22140", "10.65" })]
    [InlineData("$29,140", new[] { "29140" })]
    [InlineData("5% từ năm 2016 đến năm 2026", new[] { "5", "2016", "2026" })]
    [InlineData("1.234.567 và 1,5", new[] { "1234567", "1.5" })]
    [InlineData("ngày 20.11.2024, bản 1.2.3", new[] { "20", "11", "2024", "1", "2", "3" })]
    [InlineData("ba yếu tố trong 24/7", new[] { "24", "7" })]
    [InlineData("không có số nào", new string[0])]
    public void Reads_both_notations(string text, string[] expected) =>
        Assert.Equal(expected, WrittenNumbers.In(text).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
