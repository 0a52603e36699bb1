using CareerBot.Dialogs;
using CareerBot.Dialogs.Guided;
using CareerBot.Hosting;

namespace CareerBot.Tests.Dialogs.Guided;

/// <summary>How a person steers a guided dialog, and asks in the middle of it.</summary>
[Collection(nameof(ShippedBot))]
public sealed class GuidedHabitsTests(ShippedBot bot)
{
    private const string Gibberish = "qwzx jkqp wvbn";

    [Theory]
    [InlineData("thôi")]
    [InlineData("thoi")]
    [InlineData("hủy")]
    [InlineData("huy")]
    [InlineData("thôi em bận rồi")]
    [InlineData("dừng lại đi")]
    [InlineData("tạm biệt")]
    public async Task A_dialog_is_left(string message)
    {
        var talk = new GuidedTalk(bot);

        var text = await talk.LastTextAsync("làm trắc nghiệm", message);

        Assert.Contains("dừng", text, StringComparison.Ordinal);
        Assert.Contains(Title(GuidedKeys.FitCheck), text, StringComparison.Ordinal);
        Assert.Empty(talk.Stack);
    }

    [Theory]
    [InlineData("quay lại", "Câu 1/")]
    [InlineData("quay lai", "Câu 1/")]
    [InlineData("bỏ qua", "Câu 3/")]
    [InlineData("bo qua", "Câu 3/")]
    [InlineData("không biết nữa", "Câu 3/")]
    [InlineData("bắt đầu lại", "Câu 1/11")]
    [InlineData("bat dau lai", "Câu 1/11")]
    [InlineData("làm lại từ đầu", "Câu 1/11")]
    [InlineData("nhắc lại", "Câu 2/")]
    [InlineData("giúp", "Câu 2/")]
    public async Task A_dialog_is_steered(string message, string progress)
    {
        var talk = new GuidedTalk(bot);

        var text = await talk.LastTextAsync("làm trắc nghiệm", "nghe máy", message);

        Assert.Contains(progress, text, StringComparison.Ordinal);
        Assert.Equal([GuidedKeys.FitCheck, nameof(AdvisorDialog)], talk.Stack);
    }

    [Fact]
    public async Task There_is_nothing_before_the_first_question()
    {
        var text = await new GuidedTalk(bot).LastTextAsync("làm trắc nghiệm", "quay lại");

        Assert.Matches("câu đầu tiên|chưa hỏi câu nào", text.ToLowerInvariant());
        Assert.Contains("Câu 1/11", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_explains_the_question_by_the_article()
    {
        var text = await new GuidedTalk(bot).LastTextAsync("làm trắc nghiệm", "nghe máy", "giúp");

        Assert.Contains(bot.Content.Guided.Scripts[GuidedKeys.FitCheck].Questions[1].Help, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lương nhân viên tổng đài bao nhiêu", "pay.overview")]
    [InlineData("Có làm đêm, cuối tuần không?", "schedule.nights-weekends")]
    [InlineData("được đào tạo bao lâu", "training.on-the-job")]
    public async Task A_question_in_the_middle_is_answered_and_the_dialog_goes_on(string question, string topic)
    {
        var talk = new GuidedTalk(bot);

        var replies = await talk.SayAsync("làm trắc nghiệm", "nghe máy", question);

        Assert.Equal(2, replies.Count);
        Assert.Equal(bot.AnswerTo(topic), replies[0].Text);
        Assert.Contains("Câu 2/10", replies[1].Text, StringComparison.Ordinal);
        Assert.Contains("Câu 3/10", await talk.LastTextAsync("tốt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_article_does_not_say_is_said_in_the_middle_too()
    {
        var replies = await new GuidedTalk(bot).SayAsync("làm trắc nghiệm", "làm tổng đài có giới hạn độ tuổi không");

        Assert.Equal(bot.Knowledge.NotCovered["not-covered.age"].Reply, replies[0].Text);
        Assert.Contains("Câu 1/11", replies[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Small_talk_in_the_middle_is_answered()
    {
        var replies = await new GuidedTalk(bot).SayAsync("làm trắc nghiệm", "cảm ơn bạn nhiều");

        Assert.Contains(replies[0].Text, bot.Variants("chat.thanks"));
        Assert.Contains("Câu 1/11", replies[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_dialog_comes_between_and_the_first_goes_on()
    {
        var talk = new GuidedTalk(bot);
        await talk.SayAsync("làm trắc nghiệm", "nghe máy", "so sánh các nghề");
        Assert.Equal([GuidedKeys.CompareJobs, GuidedKeys.FitCheck, nameof(AdvisorDialog)], talk.Stack);

        var text = await talk.LastTextAsync("không xem nữa");

        Assert.Contains("Câu 2/10", text, StringComparison.Ordinal);
        Assert.Equal([GuidedKeys.FitCheck, nameof(AdvisorDialog)], talk.Stack);
    }

    [Fact]
    public async Task A_dialog_in_progress_is_not_begun_twice()
    {
        var talk = new GuidedTalk(bot);

        var text = await talk.LastTextAsync("làm trắc nghiệm", "nghe máy", "làm trắc nghiệm");

        Assert.Contains("Câu 2/10", text, StringComparison.Ordinal);
        Assert.Equal([GuidedKeys.FitCheck, nameof(AdvisorDialog)], talk.Stack);
    }

    [Fact]
    public async Task Two_misunderstandings_lead_to_choices_and_three_to_the_end()
    {
        var talk = new GuidedTalk(bot);
        await talk.SayAsync("làm trắc nghiệm", "nghe máy");

        var first = await talk.LastTextAsync(Gibberish);
        var second = await talk.LastTextAsync(Gibberish);
        var third = (await talk.SayAsync(Gibberish))[^1];

        Assert.DoesNotContain("1. Khá tốt", first, StringComparison.Ordinal);
        Assert.Contains("1. Khá tốt\n2. Tạm được\n3. Còn yếu", second, StringComparison.Ordinal);
        Assert.Contains("dừng", third.Text, StringComparison.Ordinal);
        Assert.Contains(Title(GuidedKeys.FitCheck), third.SuggestedActions.Actions.Select(action => action.Title));
        Assert.Empty(talk.Stack);
    }

    [Fact]
    public async Task A_listed_choice_is_taken_by_its_number()
    {
        var talk = new GuidedTalk(bot);

        var text = await talk.LastTextAsync("làm trắc nghiệm", "nghe máy", Gibberish, Gibberish, "2");

        Assert.Contains("Câu 3/10", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_understood_message_forgives_the_misunderstood_ones()
    {
        var talk = new GuidedTalk(bot);

        await talk.SayAsync("làm trắc nghiệm", Gibberish, Gibberish, "nghe máy", Gibberish, Gibberish);

        Assert.Equal([GuidedKeys.FitCheck, nameof(AdvisorDialog)], talk.Stack);
    }

    [Fact]
    public void Every_way_to_begin_a_dialog_begins_it()
    {
        var guided = bot.Content.Guided;

        Assert.All(guided.Scripts.Values, script =>
        {
            Assert.Equal(script.Id, guided.FindStart(script.Title));
            Assert.All(script.Starts, start => Assert.Equal(script.Id, guided.FindStart("dạ " + start + " nha")));
        });
    }

    [Fact]
    public void No_labelled_question_begins_a_dialog()
    {
        var questions = File.ReadLines(Path.Combine(ContentRoot.Find(), "knowledge", "questions.tsv"))
            .Select(line => line.Split('\t')).Where(cells => cells.Length == 3).Select(cells => cells[2]).ToList();

        Assert.True(questions.Count > 1000);
        Assert.DoesNotContain(questions, question => bot.Content.Guided.FindStart(question) is not null);
    }

    private string Title(string id) => bot.Content.Guided.Scripts[id].Title;
}
