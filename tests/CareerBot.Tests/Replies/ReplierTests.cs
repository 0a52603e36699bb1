using CareerBot.Dialogs;
using CareerBot.Knowledge.Matching;
using CareerBot.Knowledge.Understanding;
using CareerBot.Replies;
using Token = CareerBot.Knowledge.Matching.Token;

namespace CareerBot.Tests.Replies;

/// <summary>What is said to a message that was read in a certain way.</summary>
[Collection(nameof(ShippedBot))]
public sealed class ReplierTests(ShippedBot bot)
{
    private readonly ConversationMemory memory = new();

    private Replier Replier => new(bot.Knowledge, bot.Wording, null, TimeProvider.System);

    [Fact]
    public void A_question_back_numbers_what_it_offers()
    {
        var reply = Say(Clarify("pay.top", "pay.bottom"));

        Assert.Equal(bot.Titles(["pay.top", "pay.bottom"]), reply.Suggestions);
        Assert.Contains($"1. {bot.Knowledge.TitleOf("pay.top")}\n2. {bot.Knowledge.TitleOf("pay.bottom")}", reply.Text, StringComparison.Ordinal);
        Assert.Equal(["pay.top", "pay.bottom"], memory.Offered);
    }

    [Fact]
    public void The_second_question_back_in_a_row_offers_what_the_bot_knows_best()
    {
        Say(Clarify("pay.top", "pay.bottom"));

        var reply = Say(Clarify("pay.top", "pay.bottom"));

        Assert.Equal(bot.Knowledge.Topics["chat.help"].Related, memory.Offered);
        Assert.Equal(bot.Titles(memory.Offered), reply.Suggestions);
    }

    [Fact]
    public void Several_questions_are_answered_in_order_with_at_most_three_suggestions()
    {
        var reply = Say(Answer("skills.overview"), Answer("hiring.where"));

        Assert.Equal(bot.AnswerTo("skills.overview") + "\n\n" + bot.AnswerTo("hiring.where"), reply.Text);
        Assert.Equal(bot.Titles(["skills.listening", "skills.resilience", "training.on-the-job"]), reply.Suggestions);
        Assert.Equal("hiring.where", memory.LastTopic);
    }

    [Fact]
    public void A_question_that_stays_unanswered_beside_another_is_named()
    {
        var reply = Say(Answer("skills.overview"), Unknown("mấy giờ tan sở?"));

        Assert.StartsWith(bot.AnswerTo("skills.overview") + "\n\n", reply.Text, StringComparison.Ordinal);
        Assert.EndsWith(bot.Wording.Say(WordingKey.NotUnderstoodParts, 1, KeyValuePair.Create("question", (object)"mấy giờ tan sở?")), reply.Text, StringComparison.Ordinal);
        Assert.Contains("“mấy giờ tan sở?”", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("occupation", "bác sĩ")]
    [InlineData("place", "Đà Nẵng")]
    public void What_is_not_known_is_named_as_it_was_typed(string kind, string name)
    {
        var text = new AnalyzedText($"về {name}", [new Token("về", "ve", 0, 2), new Token(Slots.Of(kind), Slots.Of(kind), 3, 3 + name.Length)]);

        var reply = Say(new UnderstoodQuestion(text, Outcome.Unknown, [], null, TopicRanking.Empty));

        Assert.Contains(name, reply.Text, StringComparison.Ordinal);
        Assert.Equal(bot.Titles(bot.Knowledge.Topics["chat.help"].Related), reply.Suggestions);
    }

    [Fact]
    public void Suggestions_are_buttons_that_say_their_title()
    {
        var action = Assert.Single(new Reply("Chào", ["Lịch làm việc"]).ToActivity().SuggestedActions.Actions);

        Assert.Equal((ActionTypes.ImBack, "Lịch làm việc", "Lịch làm việc"), (action.Type, action.Title, action.Value));
    }

    [Fact]
    public void A_reply_without_suggestions_has_no_empty_row_of_buttons() =>
        Assert.Null(new Reply("Chào").ToActivity().SuggestedActions);

    private static UnderstoodQuestion Answer(string topic) => new(Text("hỏi"), Outcome.Answer, [Match(topic)], null, TopicRanking.Empty);

    private static UnderstoodQuestion Clarify(params string[] topics) => new(Text("hỏi"), Outcome.Clarify, [.. topics.Select(Match)], null, TopicRanking.Empty);

    private static UnderstoodQuestion Unknown(string text) => new(Text(text), Outcome.Unknown, [], null, TopicRanking.Empty);

    private static TopicMatch Match(string topic) => new(topic, 0.5, "", default, []);

    private static AnalyzedText Text(string text) => new(text, []);

    private Reply Say(params UnderstoodQuestion[] questions) => Replier.ReplyTo(new MessageReading(questions), memory);
}
