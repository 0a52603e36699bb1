using CareerBot.Replies;

namespace CareerBot.Tests.Dialogs;

/// <summary>Messages without a question get a kind reply, activities that are no messages get silence.</summary>
[Collection(nameof(ShippedBot))]
public sealed class UnreadableTests(ShippedBot bot)
{
    public static TheoryData<string?, string> Messages => new()
    {
        { null, WordingKey.Empty },
        { "", WordingKey.Empty },
        { " \t\n\u00A0", WordingKey.Empty },
        { "🙂🙂", WordingKey.Emoji },
        { "👨‍👩‍👧 ❤️", WordingKey.Emoji },
        { "???", WordingKey.Emoji },
        { "\ud83d", WordingKey.Emoji },
        { string.Concat(Enumerable.Repeat("lương bao nhiêu ", 625)), WordingKey.TooLong },
        { "what is the salary of a call center agent?", WordingKey.OtherLanguage },
        { "今日の天気はどうですか", WordingKey.OtherLanguage },
        { "Сколько зарабатывает оператор?", WordingKey.OtherLanguage },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task A_message_without_a_question_gets_a_kind_reply_with_what_can_be_asked(string? text, string key)
    {
        var reply = await bot.Talk().SendForReplyAsync(new Activity { Type = ActivityTypes.Message, Text = text });

        Assert.Contains(reply.Text, bot.Variants(key));
        Assert.Equal(bot.Titles(bot.Knowledge.Topics["chat.help"].Related), reply.Suggestions);
    }

    [Fact]
    public async Task An_attachment_gets_a_kind_reply() =>
        Assert.Contains((await bot.Talk().SendForReplyAsync(Picture(null))).Text, bot.Variants(WordingKey.Attachment));

    [Fact]
    public async Task A_question_beside_an_attachment_is_answered() =>
        Assert.Equal(bot.AnswerTo("skills.overview"), (await bot.Talk().SendForReplyAsync(Picture("Cần kỹ năng gì?"))).Text);

    [Theory]
    [InlineData("call center salary bao nhiêu")]
    [InlineData("salary?")]
    [InlineData("part time được ko")]
    public async Task English_words_in_a_question_are_no_other_language(string question) =>
        Assert.DoesNotContain((await bot.Talk().SayAsync(question)).Text, bot.Variants(WordingKey.OtherLanguage));

    [Theory]
    [InlineData(ActivityTypes.Typing)]
    [InlineData(ActivityTypes.Event)]
    [InlineData(ActivityTypes.MessageReaction)]
    [InlineData(ActivityTypes.MessageUpdate)]
    [InlineData(ActivityTypes.MessageDelete)]
    [InlineData(ActivityTypes.InstallationUpdate)]
    [InlineData(ActivityTypes.ContactRelationUpdate)]
    [InlineData(ActivityTypes.DeleteUserData)]
    [InlineData(ActivityTypes.EndOfConversation)]
    [InlineData(ActivityTypes.Handoff)]
    [InlineData("ping")]
    [InlineData("somethingNew")]
    public async Task What_is_no_message_gets_silence_and_does_no_harm(string type)
    {
        var talk = bot.Talk();

        Assert.Empty(await talk.SendAsync(new Activity { Type = type, Name = "x" }));
        Assert.Equal(bot.AnswerTo("skills.overview"), (await talk.SayAsync("Cần kỹ năng gì?")).Text);
    }

    [Theory]
    [InlineData("{job} {{ median }} {% for x in y %}")]
    [InlineData("<script>alert(1)</script> lương")]
    [InlineData("'; DROP TABLE topics; --")]
    [InlineData("%s %n {0} \\u0000 \u0000")]
    public async Task Hostile_words_get_one_reply_that_does_not_hold_them(string text)
    {
        var reply = await bot.Talk().SayAsync(text);

        Assert.NotEmpty(reply.Suggestions);
        Assert.DoesNotContain(text, reply.Text, StringComparison.Ordinal);
    }

    private static Activity Picture(string? text) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Attachments = [new Attachment { ContentType = "image/png", ContentUrl = "https://example.com/picture.png" }],
    };
}
