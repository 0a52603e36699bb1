using CareerBot.Replies;

namespace CareerBot.Tests.Dialogs;

/// <summary>What the bot does when it does not understand, or does not know.</summary>
[Collection(nameof(ShippedBot))]
public sealed class UnclearTests(ShippedBot bot)
{
    private const string Gibberish = "qwzx jkqp wvbn zzxq";

    [Theory]
    [InlineData("1", "pay.top")]
    [InlineData("3", "skills.listening")]
    public async Task A_bare_number_chooses_from_the_offered(string number, string topic)
    {
        var talk = bot.Talk();
        await talk.RememberAsync(memory => memory.Offered = ["pay.top", "hiring.where", "skills.listening"]);

        Assert.Equal(bot.AnswerTo(topic), (await talk.SayAsync(number)).Text);
    }

    [Fact]
    public async Task A_number_that_was_not_offered_is_not_understood()
    {
        var talk = bot.Talk();
        await talk.RememberAsync(memory => memory.Offered = ["pay.top"]);

        Assert.Contains((await talk.SayAsync("7")).Text, bot.Variants(WordingKey.Unknown));
    }

    [Fact]
    public async Task What_was_offered_is_forgotten_after_an_answer()
    {
        var talk = bot.Talk();
        await talk.RememberAsync(memory => memory.Offered = ["pay.top"]);
        await talk.SayAsync("Cần kỹ năng gì?");

        Assert.Contains((await talk.SayAsync("1")).Text, bot.Variants(WordingKey.Unknown));
    }

    [Fact]
    public async Task Two_unclear_messages_in_a_row_get_help_to_choose_from()
    {
        var talk = bot.Talk();
        var help = bot.Knowledge.Topics["chat.help"].Related;

        Assert.Contains((await talk.SayAsync(Gibberish)).Text, bot.Variants(WordingKey.Unknown));
        var second = await talk.SayAsync(Gibberish);

        Assert.DoesNotContain(second.Text, bot.Variants(WordingKey.Unknown));
        Assert.Equal(bot.Titles(help), second.Suggestions);
        Assert.All(help.Index(), topic => Assert.Contains($"{topic.Index + 1}. {bot.Knowledge.TitleOf(topic.Item)}", second.Text, StringComparison.Ordinal));
        Assert.Equal(bot.AnswerTo(help[1]), (await talk.SayAsync("2")).Text);
    }

    [Fact]
    public async Task An_understood_message_between_two_unclear_ones_starts_anew()
    {
        var talk = bot.Talk();
        await talk.SayAsync(Gibberish);
        await talk.SayAsync("cảm ơn bạn");

        Assert.Contains((await talk.SayAsync(Gibberish)).Text, bot.Variants(WordingKey.Unknown));
    }

    [Theory]
    [InlineData("lương nhân viên tổng đài ở Việt Nam bao nhiêu", "pay-vietnam")]
    [InlineData("nhân viên tổng đài có được đóng bảo hiểm không", "insurance")]
    [InlineData("làm tổng đài có giới hạn độ tuổi không", "age")]
    [InlineData("làm ở nhà được không", "remote")]
    [InlineData("có thưởng Tết không", "thirteenth-month")]
    public async Task What_the_article_does_not_say_is_said_precisely_with_the_nearest_topics(string question, string subject)
    {
        var expected = bot.Knowledge.NotCovered["not-covered." + subject];

        var reply = await bot.Talk().SayAsync(question);

        Assert.Equal(expected.Reply, reply.Text);
        Assert.NotEmpty(reply.Suggestions);
        Assert.Equal(bot.Titles(expected.Nearest), reply.Suggestions);
    }

    [Fact]
    public async Task Talk_far_from_the_subject_is_declined_with_what_the_bot_knows()
    {
        var reply = await bot.Talk().SayAsync("thời tiết hôm nay");

        Assert.Equal(bot.Knowledge.NotCovered["not-covered.off-topic-weather"].Reply, reply.Text);
        Assert.Equal(bot.Titles(bot.Knowledge.Topics["chat.help"].Related), reply.Suggestions);
    }

    [Fact]
    public async Task What_is_not_covered_is_no_failure_to_understand()
    {
        var talk = bot.Talk();
        await talk.SayAsync("làm tổng đài có giới hạn độ tuổi không");

        Assert.Contains((await talk.SayAsync(Gibberish)).Text, bot.Variants(WordingKey.Unknown));
    }
}
