namespace CareerBot.Tests.Dialogs;

/// <summary>The user asks, the bot answers from the article.</summary>
[Collection(nameof(ShippedBot))]
public sealed class AnswerTests(ShippedBot bot)
{
    [Theory]
    [InlineData("Nhân viên tổng đài làm những công việc gì?", "duties.overview")]
    [InlineData("lương nhân viên tổng đài bao nhiêu", "pay.overview")]
    [InlineData("luong nv tong dai bao nhieu", "pay.overview")]
    [InlineData("Lương theo giờ của nhân viên tổng đài là bao nhiêu?", "pay.hourly")]
    [InlineData("Cần bằng gì để làm nhân viên tổng đài?", "training.education")]
    [InlineData("Có cần giấy phép hay chứng chỉ không?", "training.license")]
    [InlineData("Nghề này cần những kỹ năng gì?", "skills.overview")]
    [InlineData("làm đêm không ạ?", "schedule.nights-weekends")]
    [InlineData("part time được ko", "schedule.part-time")]
    [InlineData("Môi trường làm việc ra sao?", "environment.overview")]
    [InlineData("Triển vọng nghề tổng đài thế nào?", "outlook.overview")]
    [InlineData("Nộp đơn xin việc ở đâu?", "hiring.where")]
    [InlineData("CV", "hiring.resume")]
    [InlineData("Chuẩn bị phỏng vấn thế nào?", "hiring.interview")]
    [InlineData("Có những nghề nào tương tự?", "similar.overview")]
    [InlineData("Ai viết bài viết này?", "source.article")]
    public async Task A_question_gets_the_articles_answer_and_what_to_ask_next(string question, string topic)
    {
        var reply = await bot.Talk().SayAsync(question);

        Assert.Equal(bot.AnswerTo(topic), reply.Text);
        Assert.Equal(bot.Offered(topic), reply.Suggestions);
    }

    [Fact]
    public async Task Every_suggestion_can_be_tapped()
    {
        foreach (var topic in bot.Knowledge.Topics.Values.Where(topic => !topic.IsSmallTalk))
        {
            var reply = await bot.Talk().SayAsync(topic.Title);
            Assert.StartsWith(bot.AnswerTo(topic.Id), reply.Text, StringComparison.Ordinal);
            Assert.Equal(topic.Id is "pay.compare" or "pay.estimate", reply.Text.Length > bot.AnswerTo(topic.Id).Length);
        }
    }

    [Fact]
    public async Task A_tapped_button_may_carry_its_words_as_value()
    {
        var reply = await bot.Talk().SendForReplyAsync(new Activity { Type = ActivityTypes.Message, Value = bot.Knowledge.TitleOf("skills.listening") });

        Assert.Equal(bot.AnswerTo("skills.listening"), reply.Text);
    }

    [Theory]
    [InlineData("lương nhân viên tổng đài bao nhiêu", "33.750 đô la/năm")]
    [InlineData("Mức lương trung vị", "16,23 đô la/giờ")]
    [InlineData("Nhóm 10% lương cao nhất", "55.310 đô la/năm")]
    [InlineData("Nhóm 10% lương thấp nhất", "22.140 đô la/năm")]
    [InlineData("Lương lễ tân", "29.140 đô la/năm")]
    [InlineData("Lương hướng dẫn viên", "30.400 đô la/năm")]
    [InlineData("Lương quản lý nhà nghỉ", "53.390 đô la/năm")]
    public async Task A_figure_comes_with_its_source_its_year_and_its_country(string question, string figure)
    {
        var reply = await bot.Talk().SayAsync(question);

        Assert.Contains(figure, reply.Text, StringComparison.Ordinal);
        Assert.Contains("Cục Thống kê Lao động Hoa Kỳ", reply.Text, StringComparison.Ordinal);
        Assert.Contains("ở Hoa Kỳ", reply.Text, StringComparison.Ordinal);
        Assert.Contains("năm 2018", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_of_an_answer_gives_money_without_its_source_and_year()
    {
        var texts = bot.Knowledge.Jobs.SelectMany(job => job.Answers.Values).SelectMany(answer => new[] { answer.Text, answer.More, answer.Why });

        Assert.All(
            texts.Where(text => text?.Contains("đô la", StringComparison.Ordinal) is true),
            text => Assert.Matches("(?s)(?=.*(Cục Thống kê|BLS))(?=.*Hoa Kỳ)(?=.*2018)", text));
    }

    [Fact]
    public async Task The_dialog_ends_with_its_answer()
    {
        var client = new DialogTestClient(new TestAdapter(), bot.Dialog, conversationState: new ConversationState(new MemoryStorage()));

        var reply = await client.SendActivityAsync<IMessageActivity>("Cần kỹ năng gì?");

        Assert.Equal(bot.AnswerTo("skills.overview"), reply.Text);
        Assert.Equal(DialogTurnStatus.Complete, client.DialogTurnResult.Status);
    }
}
