using System.Text.Json;
using CareerBot.Vietnamese.Quantities;
using Microsoft.Recognizers.Text;

namespace CareerBot.Vietnamese.Tests.Quantities;

/// <summary>The models, as the library's users see them.</summary>
public sealed class VietnameseRecognizerTests
{
    [Theory]
    [InlineData("vi-vn")]
    [InlineData("vi")]
    [InlineData("vi-VN")]
    [InlineData(null)]
    public void Models_are_registered_for_both_cultures(string? culture)
    {
        var recognizer = new VietnameseRecognizer();
        IModel[] models =
        [
            recognizer.GetModel<NumberModel>(culture), recognizer.GetModel<OrdinalModel>(culture), recognizer.GetModel<PercentageModel>(culture),
            recognizer.GetModel<NumberRangeModel>(culture), recognizer.GetModel<CurrencyModel>(culture), recognizer.GetModel<DateTimeModel>(culture),
            recognizer.GetModel<RateModel>(culture),
        ];
        Assert.Equal(
            ["number", "ordinal", "percentage", "numberrange", "currency", "datetime", "rate"], models.Select(model => model.ModelTypeName));
        Assert.All(models, model => Assert.Contains(model.Culture, (string[])["vi-vn", "vi"]));
    }

    [Fact]
    public void Another_culture_is_refused() =>
        Assert.Throws<ArgumentException>(() => new VietnameseRecognizer().GetModel<NumberModel>("en-us"));

    [Theory]
    [InlineData("có 33.750 hồ sơ", "number", "33.750", 3, 8, """{"subtype":"integer","value":"33750"}""")]
    [InlineData("16,23", "number", "16,23", 0, 4, """{"subtype":"decimal","value":"16.23"}""")]
    [InlineData("không", "number", "không", 0, 4, """{"subtype":"integer","value":"0"}""")]
    [InlineData("lần thứ ba", "ordinal", "thứ ba", 4, 9, """{"offset":"3","relativeTo":"start","value":"3"}""")]
    [InlineData("tăng 5%", "percentage", "5%", 5, 6, """{"value":"5%"}""")]
    [InlineData("từ 10 đến 15", "numberrange", "từ 10 đến 15", 0, 11, """{"value":"[10,15]"}""")]
    [InlineData("hơn 20", "numberrange", "hơn 20", 0, 5, """{"value":"(20,)"}""")]
    [InlineData("trả $ 22,140", "currency", "$ 22,140", 4, 11, """{"isoCurrency":"USD","unit":"Dollar","value":"22140"}""")]
    [InlineData("mười xu", "currency", "mười xu", 0, 6, """{"unit":"Cent","value":"10"}""")]
    [InlineData("1000-2000 đồng", "currency", "1000-2000 đồng", 0, 13, """{"isoCurrency":"VND","unit":"Vietnamese dong","value":"[1000,2000]"}""")]
    [InlineData("2 tuần", "datetimeV2.duration", "2 tuần", 0, 5, """{"values":[{"timex":"P2W","type":"duration","value":"1209600"}]}""")]
    [InlineData("3 tiếng rưỡi", "datetimeV2.duration", "3 tiếng rưỡi", 0, 11, """{"values":[{"timex":"PT3.5H","type":"duration","value":"12600"}]}""")]
    [InlineData("8h30 tối", "datetimeV2.time", "8h30 tối", 0, 7, """{"values":[{"timex":"T20:30","type":"time","value":"20:30:00"}]}""")]
    [InlineData("8h30", "datetimeV2.time", "8h30", 0, 3, """{"values":[{"timex":"T08:30","type":"time","value":"08:30:00"},{"timex":"T20:30","type":"time","value":"20:30:00"}]}""")]
    [InlineData("từ 8h đến 17h", "datetimeV2.timerange", "8h đến 17h", 3, 12, """{"values":[{"timex":"(T08,T17,PT9H)","type":"timerange","start":"08:00:00","end":"17:00:00"}]}""")]
    [InlineData("buổi sáng", "datetimeV2.timerange", "buổi sáng", 0, 8, """{"values":[{"timex":"TMO","type":"timerange","start":"04:00:00","end":"12:00:00"}]}""")]
    [InlineData("thứ hai", "datetimeV2.date", "thứ hai", 0, 6, """{"values":[{"timex":"XXXX-WXX-1","type":"date","value":"2024-11-18"},{"timex":"XXXX-WXX-1","type":"date","value":"2024-11-25"}]}""")]
    [InlineData("cuối tuần", "datetimeV2.daterange", "cuối tuần", 0, 8, """{"values":[{"timex":"XXXX-WXX-WE","type":"daterange","start":"2024-11-23","end":"2024-11-25"}]}""")]
    [InlineData("ngày mai", "datetimeV2.date", "ngày mai", 0, 7, """{"values":[{"timex":"2024-11-21","type":"date","value":"2024-11-21"}]}""")]
    [InlineData("8 giờ tối nay", "datetimeV2.datetime", "8 giờ tối nay", 0, 12, """{"values":[{"timex":"2024-11-20T20","type":"datetime","value":"2024-11-20 20:00:00"}]}""")]
    public void Results_follow_the_conventions_of_the_library(string text, string type, string span, int start, int end, string resolution)
    {
        var result = Assert.Single(VietnameseRecognizer.RecognizeAll(text, QuantityCorpus.Now));
        Assert.Equal((type, span, start, end), (result.TypeName, result.Text, result.Start, result.End));
        Assert.Equal(Canonical(resolution), Canonical(JsonSerializer.Serialize(result.Resolution)));
    }

    [Fact]
    public void A_text_of_number_words_is_a_number_to_the_number_model_only()
    {
        Assert.Equal("15", Assert.Single(VietnameseRecognizer.RecognizeNumber("mười năm")).Resolution["value"]);
        Assert.Equal("datetimeV2.duration", Assert.Single(VietnameseRecognizer.RecognizeDateTime("mười năm")).TypeName);
        Assert.Empty(VietnameseRecognizer.RecognizeNumber("mười năm kinh nghiệm"));
    }

    [Fact]
    public void A_rate_is_told_with_its_money()
    {
        var results = VietnameseRecognizer.RecognizeAll("15 đô một giờ", QuantityCorpus.Now);
        Assert.Equal(["currency", "rate"], results.Select(result => result.TypeName));
        Assert.Equal((0, 12, "hour"), (results[1].Start, results[1].End, results[1].Resolution["per"]));
    }

    [Fact]
    public void Times_are_seen_from_the_clock_of_the_model()
    {
        var model = new DateTimeModel(time: new FixedTime(QuantityCorpus.Now));
        Assert.Contains("2024-11-21", JsonSerializer.Serialize(Assert.Single(model.Parse("ngày mai")).Resolution), StringComparison.Ordinal);
    }

    private static string Canonical(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("fixed", now.Offset, null, null);

        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
