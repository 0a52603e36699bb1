using CareerBot.Replies;

namespace CareerBot.Tests.Dialogs;

[Collection(nameof(ShippedBot))]
public sealed class SmallTalkTests(ShippedBot bot)
{
    [Theory]
    [InlineData("xin chào", "chat.greeting")]
    [InlineData("chao ban", "chat.greeting")]
    [InlineData("cảm ơn bạn nhiều", "chat.thanks")]
    [InlineData("thanks", "chat.thanks")]
    [InlineData("tạm biệt nhé", "chat.goodbye")]
    [InlineData("bạn giúp được gì?", "chat.help")]
    [InlineData("help", "chat.help")]
    [InlineData("bạn là ai", "chat.identity")]
    [InlineData("who are you", "chat.identity")]
    public async Task Talk_about_the_talk_is_answered_in_kind(string message, string topic)
    {
        var reply = await bot.Talk().SayAsync(message);

        Assert.Contains(reply.Text, bot.Variants(topic));
        Assert.Equal(bot.Offered(topic), reply.Suggestions);
    }

    [Fact]
    public async Task A_conversation_does_not_repeat_its_sentences()
    {
        var talk = bot.Talk();

        Assert.NotEqual((await talk.SayAsync("cảm ơn bạn")).Text, (await talk.SayAsync("cảm ơn bạn")).Text);
    }

    [Theory]
    [InlineData("nhắc lại")]
    [InlineData("chưa nghe rõ")]
    public async Task Who_did_not_catch_it_hears_it_again(string message)
    {
        var talk = bot.Talk();
        var answer = await talk.SayAsync("Cần kỹ năng gì?");

        Assert.Equivalent(answer, await talk.SayAsync(message));
    }

    [Fact]
    public async Task A_question_back_that_is_repeated_can_still_be_chosen_from()
    {
        var talk = bot.Talk();
        await talk.RememberAsync(memory => (memory.LastReply, memory.Offered) = ("Phần nào?", ["pay.top", "hiring.where"]));

        var again = await talk.SayAsync("nhắc lại");

        Assert.Equal("Phần nào?", again.Text);
        Assert.Equal(bot.Titles(["pay.top", "hiring.where"]), again.Suggestions);
        Assert.Equal(bot.AnswerTo("hiring.where"), (await talk.SayAsync("2")).Text);
    }

    [Fact]
    public async Task Nothing_said_yet_cannot_be_repeated() =>
        Assert.Contains((await bot.Talk().SayAsync("nhắc lại")).Text, bot.Variants(WordingKey.RepeatNothing));

    [Fact]
    public async Task More_is_told_once_and_then_that_there_is_no_more()
    {
        var talk = bot.Talk();
        await talk.SayAsync("Cần kỹ năng gì?");

        Assert.Equal(bot.Knowledge.FindAnswer("skills.overview")!.More, (await talk.SayAsync("nói rõ hơn")).Text);
        Assert.Contains(bot.Knowledge.TitleOf("skills.overview"), (await talk.SayAsync("nói rõ hơn")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_of_nothing_is_asked_back() =>
        Assert.Contains((await bot.Talk().SayAsync("nói rõ hơn")).Text, bot.Variants(WordingKey.MoreAsk));

    [Fact]
    public async Task Why_is_answered_where_the_article_says_why()
    {
        var talk = bot.Talk();
        await talk.SayAsync("Kỹ năng lắng nghe");

        var reply = await talk.SayAsync("tại sao?");

        Assert.StartsWith("Vì ", reply.Text, StringComparison.Ordinal);
        Assert.Equal(bot.Knowledge.FindAnswer("skills.listening")!.Why, reply.Text);
    }

    [Fact]
    public async Task Why_is_honestly_not_known_where_the_article_does_not_say()
    {
        var talk = bot.Talk();
        await talk.SayAsync("Có làm đêm, cuối tuần không?");

        Assert.Contains((await talk.SayAsync("sao vậy bạn")).Text, bot.Variants(WordingKey.Why));
    }

    [Fact]
    public async Task Why_without_anything_before_is_asked_back() =>
        Assert.Contains((await bot.Talk().SayAsync("tại sao")).Text, bot.Variants(WordingKey.WhyAsk));

    [Theory]
    [InlineData("đồ ngu")]
    [InlineData("bot ngu vl")]
    public async Task An_insult_gets_a_kind_reply(string message) =>
        Assert.Contains((await bot.Talk().SayAsync(message)).Text, bot.Variants(WordingKey.Insult));

    [Fact]
    public async Task An_angry_question_is_a_question()
    {
        var reply = await bot.Talk().SayAsync("vcl, CV viết thế nào?");

        Assert.DoesNotContain(reply.Text, bot.Variants(WordingKey.Insult));
        Assert.Contains("CV", reply.Text, StringComparison.Ordinal);
    }
}
