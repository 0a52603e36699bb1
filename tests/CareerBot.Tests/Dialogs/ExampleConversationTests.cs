namespace CareerBot.Tests.Dialogs;

/// <summary>Conversations as tables of what the user says and the bot replies.</summary>
[Collection(nameof(ShippedBot))]
public sealed class ExampleConversationTests(ShippedBot bot)
{
    [Fact]
    public Task A_school_leaver_asks_about_the_job() => bot.Talk().Flow
        .SendConversationUpdate().AssertReplyContains("CareerBot")
        .Send("Nhân viên tổng đài làm những gì?").AssertReply(bot.AnswerTo("duties.overview"))
        .Send("lương nhân viên tổng đài bao nhiêu").AssertReplyContains("33.750 đô la/năm")
        .Send("nhắc lại").AssertReplyContains("33.750 đô la/năm")
        .Send("Cần bằng gì để làm nhân viên tổng đài?").AssertReplyContains("trung học phổ thông")
        .Send("nói rõ hơn").AssertReplyContains("vài tuần đến vài tháng")
        .Send("làm tổng đài có giới hạn độ tuổi không").AssertReplyContains("không nhắc đến giới hạn tuổi")
        .Send("cảm ơn bạn nhiều").AssertReplyOneOf([.. bot.Variants("chat.thanks")])
        .StartTestAsync();

    [Fact]
    public async Task Two_conversations_are_apart()
    {
        var (one, other) = (bot.Talk(), bot.Talk());
        await one.SayAsync("Cần kỹ năng gì?");

        var repeated = await other.SayAsync("nhắc lại");

        Assert.Contains(repeated.Text, bot.Variants("repeat.nothing"));
    }
}
