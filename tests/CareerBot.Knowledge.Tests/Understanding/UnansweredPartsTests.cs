using CareerBot.Knowledge.Matching;
using CareerBot.Knowledge.Understanding;

namespace CareerBot.Knowledge.Tests.Understanding;

public sealed class UnansweredPartsTests(ShippedKnowledge shipped) : IClassFixture<ShippedKnowledge>
{
    private const string Answered = "Nghề tổng đài cần kỹ năng gì?";

    [Fact]
    public void A_question_left_aside_is_added_after_the_answered_one()
    {
        var reading = Add(Answered + " Thời tiết ngày mai thế nào?");

        Assert.Equal([Outcome.Answer, Outcome.Unknown], reading.Questions.Select(question => question.Outcome));
        Assert.Equal("Thời tiết ngày mai thế nào?", reading.Questions[1].Text.Original);
        Assert.Equal(Outcome.Answer, reading.Outcome);
    }

    [Theory]
    [InlineData(Answered)]
    [InlineData(Answered + " Được không ạ?")]
    [InlineData(Answered + " Em cảm ơn nhiều.")]
    [InlineData(Answered + " " + Answered)]
    public void Nothing_is_added_when_nothing_was_left_aside(string message) => Assert.Single(Add(message).Questions);

    [Fact]
    public void A_message_that_was_not_answered_stays_as_it_was_read()
    {
        var unknown = new MessageReading([new UnderstoodQuestion(new AnalyzedText("x", []), Outcome.Unknown, [], null, [])]);

        Assert.Same(unknown, UnansweredParts.AddTo(unknown, "Thời tiết ngày mai thế nào? Giá vàng hôm nay thế nào?", shipped.Reader));
    }

    private MessageReading Add(string message) => UnansweredParts.AddTo(
        shipped.Reader.Read(Answered, ReadingContext.None), message, shipped.Reader);
}
