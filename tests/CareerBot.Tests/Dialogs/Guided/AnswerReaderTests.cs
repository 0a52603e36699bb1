using CareerBot.Dialogs.Guided;

namespace CareerBot.Tests.Dialogs.Guided;

/// <summary>Answers as people type them.</summary>
[Collection(nameof(ShippedBot))]
public sealed class AnswerReaderTests(ShippedBot bot)
{
    private static readonly DateTimeOffset Now = new(2024, 11, 20, 10, 0, 0, TimeSpan.FromHours(7));

    [Theory]
    [InlineData("listening", "dạ", "high")]
    [InlineData("listening", "ok", "high")]
    [InlineData("listening", "có ạ", "high")]
    [InlineData("listening", "chắc vậy", "high")]
    [InlineData("listening", "cung kha tot", "high")]
    [InlineData("listening", "7/10", "high")]
    [InlineData("listening", "chắc 8 điểm", "high")]
    [InlineData("listening", "5", "middle")]
    [InlineData("listening", "tầm 4,5/10", "middle")]
    [InlineData("listening", "cũng tạm", "middle")]
    [InlineData("listening", "em thấy bình thường", "middle")]
    [InlineData("listening", "lúc được lúc không", "middle")]
    [InlineData("listening", "2/10", "low")]
    [InlineData("listening", "hong", "low")]
    [InlineData("listening", "không ạ", "low")]
    [InlineData("listening", "em không giỏi lắm", "low")]
    [InlineData("listening", "còn yếu", "low")]
    [InlineData("listening", "cái đầu", "high")]
    [InlineData("listening", "thứ hai", "middle")]
    [InlineData("listening", "cái cuối", "low")]
    [InlineData("noise", "em ngại lắm", "low")]
    [InlineData("noise", "em khong ngai dau", "high")]
    [InlineData("noise", "không ngại", "high")]
    [InlineData("noise", "chưa quen", "middle")]
    [InlineData("noise", "không, em ngại lắm", "low")]
    [InlineData("noise", "nghe ồn là em nhức đầu liền", "low")]
    [InlineData("schedule", "sao cũng được", "middle")]
    [InlineData("schedule", "vô tư", "high")]
    [InlineData("work", "2", "service")]
    [InlineData("work", "thứ hai", "service")]
    [InlineData("work", "cái đầu", "sales")]
    [InlineData("work", "em thích bán hàng hơn", "sales")]
    [InlineData("work", "gì cũng được", "both")]
    [InlineData("schooling", "rồi ạ", "done")]
    [InlineData("schooling", "em đang học lớp 12", "studying")]
    [InlineData("schooling", "chưa", "none")]
    public void An_answer_is_read(string question, string message, string value)
    {
        var reading = Read(GuidedKeys.FitCheck, question, message);

        Assert.Equal(value, reading.Answer?.Value);
        Assert.False(reading is { IsQuestion: true, IsWhole: false });
    }

    [Theory]
    [InlineData("listening", "qwzx jkqp")]
    [InlineData("listening", "11/10")]
    [InlineData("listening", "42")]
    [InlineData("work", "9")]
    [InlineData("work", "0")]
    [InlineData("schooling", "bán hàng")]
    public void What_is_no_answer_is_none(string question, string message) =>
        Assert.Null(Read(GuidedKeys.FitCheck, question, message).Answer);

    [Theory]
    [InlineData("lương bao nhiêu")]
    [InlineData("có phải làm đêm không?")]
    [InlineData("mà nghề này được đào tạo mấy tuần")]
    public void A_question_is_no_answer(string message)
    {
        var reading = Read(GuidedKeys.FitCheck, "schedule", message);

        Assert.True(reading.IsQuestion);
        Assert.False(reading.IsWhole);
    }

    [Theory]
    [InlineData("15 đô một giờ", "hour", 15)]
    [InlineData("40k đô một năm", "year", 40000)]
    [InlineData("dạ 2800 đô/tháng", "month", 2800)]
    [InlineData("khoảng 15,5 đô", "per-unknown", 15.5)]
    public void A_pay_is_read(string message, string per, double amount)
    {
        var answer = Read(GuidedKeys.PayCheck, "amount", message).Answer;

        Assert.Equal(new GivenAnswer("amount", per, (decimal)amount), answer);
    }

    [Theory]
    [InlineData("8 triệu một tháng")]
    [InlineData("200 nghìn đồng một giờ")]
    [InlineData("20 euro một giờ")]
    public void A_pay_in_other_money_is_known_as_such(string message) =>
        Assert.Equal("other-currency", Read(GuidedKeys.PayCheck, "amount", message).Answer?.Value);

    [Fact]
    public void A_number_is_a_place_once_the_choices_are_numbered()
    {
        Assert.Equal("low", Read(GuidedKeys.FitCheck, "listening", "2").Answer?.Value);
        Assert.Equal("middle", Read(GuidedKeys.FitCheck, "listening", "2", isListed: true).Answer?.Value);
    }

    private AnswerReading Read(string dialog, string question, string message, bool isListed = false)
    {
        var guided = bot.Content.Guided;
        var asked = guided.Scripts[dialog].Questions.Single(other => string.Equals(other.Id, question, StringComparison.Ordinal));
        return guided.ReaderOf(guided.Scripts[dialog], asked).Read(message, Now, isListed);
    }
}
