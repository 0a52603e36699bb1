using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Vietnamese.Tests.Quantities;

public sealed class VietnameseNumberFormatTests
{
    [Theory]
    [InlineData("33750", "33.750", "ba mươi ba nghìn bảy trăm năm mươi")]
    [InlineData("16.23", "16,23", "mười sáu phẩy hai mươi ba")]
    [InlineData("0", "0", "không")]
    [InlineData("1005", "1.005", "một nghìn không trăm linh năm")]
    [InlineData("21", "21", "hai mươi mốt")]
    [InlineData("1234567890123", "1.234.567.890.123", "một nghìn hai trăm ba mươi tư tỷ năm trăm sáu mươi bảy triệu tám trăm chín mươi nghìn một trăm hai mươi ba")]
    [InlineData("-0.5", "-0,5", "âm không phẩy năm")]
    [InlineData("1.125", "1,1250", "một phẩy một hai năm")]
    public void Numbers_are_written_as_Vietnamese_do(string number, string digits, string words)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(digits, VietnameseNumberFormat.ToDigits(value));
        Assert.Equal(words, VietnameseNumberFormat.ToWords(value));
    }

    [Fact]
    public void Money_has_its_name()
    {
        Assert.Equal("33.750 đô la", VietnameseNumberFormat.ToMoney(33_750, "USD"));
        Assert.Equal("bốn mươi nghìn đồng", VietnameseNumberFormat.ToMoneyWords(40_000, "VND"));
        Assert.Equal("20 EUR", VietnameseNumberFormat.ToMoney(20, "EUR"));
    }

    [Fact]
    public void Too_large_a_number_has_no_words() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => VietnameseNumberFormat.ToWords(1e18m));
}
