using CareerBot.Knowledge.Understanding;

namespace CareerBot.Knowledge.Tests.Understanding;

public sealed class QuestionReaderTests(ShippedKnowledge shipped) : IClassFixture<ShippedKnowledge>
{
    private const string Answered = "Nghề tổng đài cần kỹ năng gì?";

    [Fact]
    public void A_question_left_aside_comes_after_the_answered_one()
    {
        var reading = Read(Answered + " Thời tiết ngày mai thế nào?");

        Assert.Equal([Outcome.Answer, Outcome.Unknown], reading.Questions.Select(question => question.Outcome));
        Assert.Equal("Thời tiết ngày mai thế nào?", reading.Questions[1].Text.Original);
        Assert.Equal(Outcome.Answer, reading.Outcome);
    }

    [Theory]
    [InlineData(Answered)]
    [InlineData(Answered + " Được không ạ?")]
    [InlineData(Answered + " Em cảm ơn nhiều.")]
    [InlineData(Answered + " " + Answered)]
    public void What_is_no_further_question_adds_nothing(string message) =>
        Assert.Equal("skills.overview", Assert.Single(Assert.Single(Read(message).Questions).Topics).Topic);

    [Theory]
    [InlineData("Lương bao nhiêu và có phải làm đêm không?", "pay.overview", "schedule.nights-weekends")]
    [InlineData("can bang gi, duoc dao tao bao lau", "training.education", "training.on-the-job")]
    [InlineData("Lễ tân với quản lý khách sạn lương mỗi bên bao nhiêu?", "similar.receptionist", "similar.lodging-manager")]
    public void Several_questions_are_read_in_their_order(string message, params string[] topics) =>
        Assert.Equal(topics, Read(message).Questions.Select(question => question.Topics[0].Topic));

    [Theory]
    [InlineData("Em mới nghỉ ở xưởng may, đang tính chuyển nghề. Chồng em chạy xe ôm. Cho em hỏi nghề tổng đài có phải làm đêm không ạ?", "schedule.nights-weekends")]
    [InlineData("Tôi là trưởng phòng nhân sự, sếp bắt viết bản mô tả công việc cho vị trí tổng đài. Nộp đơn xin việc này ở đâu?", "hiring.where")]
    public void A_story_before_a_question_is_left_aside(string message, string topic) =>
        Assert.Equal([topic], Read(message).Questions.Select(question => question.Topics[0].Topic));

    [Theory]
    [InlineData("schedule.overview", "còn buổi tối?", "schedule.nights-weekends")]
    [InlineData("pay.top", "thấp nhất thì sao", "pay.bottom")]
    [InlineData("pay.overview", "số đó ở đâu ra", "pay.source")]
    [InlineData("pay.overview", "vậy lễ tân?", "similar.receptionist")]
    [InlineData("pay.overview", "Nghề tổng đài cần kỹ năng gì?", "skills.overview")]
    [InlineData("similar.receptionist", "mik hay nói lắp thì có xin đc hông", "skills.speaking")]
    public void A_short_message_is_read_with_what_came_before_and_a_full_question_is_not_bent(string last, string message, string topic)
    {
        var reading = shipped.Reader.Read(message, new ReadingContext(last, []));

        Assert.Equal([topic], reading.Questions.Select(question => question.Topics[0].Topic));
        Assert.Equal(Outcome.Answer, reading.Outcome);
    }

    [Fact]
    public void A_bare_number_chooses_from_what_was_offered()
    {
        var reading = shipped.Reader.Read("2", new ReadingContext(null, ["pay.top", "pay.bottom"]));

        Assert.Equal("pay.bottom", Assert.Single(Assert.Single(reading.Questions).Topics).Topic);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!…")]
    public void A_message_without_words_is_unknown(string message) => Assert.Equal(Outcome.Unknown, Read(message).Outcome);

    private MessageReading Read(string message) => shipped.Reader.Read(message, ReadingContext.None);
}
