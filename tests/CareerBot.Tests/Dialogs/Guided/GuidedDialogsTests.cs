using System.Text.Json;
using CareerBot.Dialogs.Guided;

namespace CareerBot.Tests.Dialogs.Guided;

/// <summary>Each guided dialog from its beginning to its end, as tables of what is said and replied.</summary>
[Collection(nameof(ShippedBot))]
public sealed class GuidedDialogsTests(ShippedBot bot)
{
    [Fact]
    public async Task The_questionnaire_ends_in_strengths_what_to_be_ready_for_and_what_to_train()
    {
        var talk = new GuidedTalk(bot);

        var result = (await talk.SayAsync(
            "tư vấn giúp em có hợp không", "bán hàng", "7/10", "cũng tạm", "hong", "tốt", "ok", "khá", "em ngại lắm", "không ngại", "tùy", "rồi"))[^1];

        Assert.Empty(talk.Stack);
        Assert.Equal(["listening", "interpersonal", "persistence", "resilience", "phone", "schooling"], Group(result, 0, "strengths"));
        Assert.Equal(["noise", "schedule"], Group(result, 1, "ready"));
        Assert.Equal(["speaking", "problem-solving"], Group(result, 2, "train"));
        Assert.Contains("Đây không phải lời phán", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_prefers_service_is_not_asked_about_persistence_in_sales()
    {
        var talk = new GuidedTalk(bot);

        var texts = new List<string>();
        foreach (var message in (string[])["làm trắc nghiệm", "nghe máy", .. Enumerable.Repeat("tốt", 9)])
            texts.Add(await talk.LastTextAsync(message));

        Assert.DoesNotContain(texts.Skip(1), text => text.Contains("Bền bỉ", StringComparison.Ordinal) || text.Contains("chào bán", StringComparison.Ordinal));
        Assert.Contains("Câu 10/10", texts[^2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_skips_everything_gets_no_picture()
    {
        var talk = new GuidedTalk(bot);

        var result = (await talk.SayAsync(["làm trắc nghiệm", .. Enumerable.Repeat("bỏ qua", 10)]))[^1];

        Assert.Empty(talk.Stack);
        Assert.Empty(result.Attachments);
        Assert.Contains("chưa có gì để tóm lại", result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("không", "Thang lương của nghề", "22.140", "33.750", "55.310")]
    [InlineData("40k đô một năm", "40.000 đô la/năm của bạn nằm giữa trung vị (33.750) và mốc cao nhất (55.310)", "Hoa Kỳ", "2018", "BLS")]
    [InlineData("10 đô một giờ", "10 đô la/giờ của bạn thấp hơn mốc 10,65", "16,23", "26,59", "10% thấp nhất")]
    [InlineData("12 đô một giờ", "12 đô la/giờ của bạn nằm giữa mốc thấp nhất (10,65) và trung vị (16,23)", "16,23", "26,59", "2018")]
    [InlineData("33750 đô một năm", "đúng bằng trung vị", "33.750", "55.310", "2018")]
    [InlineData("30 đô/giờ", "30 đô la/giờ của bạn cao hơn mốc 26,59", "16,23", "10% cao nhất", "2018")]
    [InlineData("2800 đô một tháng", "33.600 đô la/năm của bạn nằm giữa mốc thấp nhất", "22.140", "33.750", "2018")]
    public async Task A_pay_is_placed_among_the_figures_of_the_article(string pay, params string[] told)
    {
        var result = (await new GuidedTalk(bot).SayAsync("xem lương trên biểu đồ", pay))[^1];

        Assert.All(told, text => Assert.Contains(text, result.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pay_without_its_time_is_asked_for_it()
    {
        var talk = new GuidedTalk(bot);

        Assert.Contains("Câu 2/2", await talk.LastTextAsync("xem lương trên biểu đồ", "15 đô"), StringComparison.Ordinal);
        Assert.Contains("15 đô la/giờ", await talk.LastTextAsync("theo giờ"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_money_is_not_compared()
    {
        var talk = new GuidedTalk(bot);

        Assert.Contains("chỉ có số liệu bằng đô la", await talk.LastTextAsync("xem lương trên biểu đồ", "9 triệu một tháng"), StringComparison.Ordinal);
        Assert.DoesNotContain("của bạn", await talk.LastTextAsync("không"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_jobs_are_compared_by_pay_and_what_is_not_said_of_them_is_said()
    {
        var replies = await new GuidedTalk(bot).SayAsync("so sánh các nghề");

        Assert.All(
            (string[])["33.750", "29.140", "30.400", "53.390", "4.610", "3.350", "19.640", "chỉ cho biết lương", "Hoa Kỳ", "2018"],
            text => Assert.Contains(text, replies[0].Text, StringComparison.Ordinal));
        Assert.Equal(5, replies[1].SuggestedActions.Actions.Count);
    }

    [Theory]
    [InlineData("lễ tân", "similar.receptionist")]
    [InlineData("2", "similar.receptionist")]
    [InlineData("cai dau", "pay.median")]
    [InlineData("thứ tư", "similar.lodging-manager")]
    [InlineData("concierge", "similar.concierge")]
    public async Task A_job_is_looked_at_closer_and_another_may_follow(string choice, string topic)
    {
        var talk = new GuidedTalk(bot);

        var replies = await talk.SayAsync("so sánh các nghề", choice);

        Assert.Equal(bot.AnswerTo(topic), replies[0].Text);
        Assert.Contains("nghề nào nữa", replies[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bán hàng", "có", "không", "bền bỉ", "kiên nhẫn với khách")]
    [InlineData("nghe máy", "có", "không", "lắng nghe", "bỏ qua lời từ chối")]
    [InlineData("nghe máy", "chưa", "bảo hiểm", "quy định của chính phủ", "bỏ qua lời từ chối")]
    public async Task A_plan_fits_the_answers(string work, string schooling, string finance, string told, string untold)
    {
        var replies = await new GuidedTalk(bot).SayAsync("lập kế hoạch xin việc", work, schooling, finance);

        Assert.Equal(2, replies.Count);
        Assert.Contains("CustomerServiceJobs.com", replies[0].Text, StringComparison.Ordinal);
        Assert.Contains(told, replies[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(untold, replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(schooling is "chưa", replies[0].Text.Contains("Chuẩn bị bằng cấp", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ok", true)]
    [InlineData("cho em xin danh sách", true)]
    [InlineData("hong cần", false)]
    public async Task The_checklist_is_for_who_wants_it(string answer, bool isGiven)
    {
        var result = (await new GuidedTalk(bot).SayAsync("lập kế hoạch xin việc", "cả hai", "rồi", "không", answer))[^1];

        Assert.Equal(isGiven, result.Text.Contains('☐', StringComparison.Ordinal));
        Assert.Equal(isGiven, result.Attachments.Count == 1);
    }

    [Theory]
    [InlineData("làm trắc nghiệm|nghe máy|tốt|tốt|tốt|tốt|tốt|ngại|ngại|ngại|rồi", false)]
    [InlineData("xem lương trên biểu đồ|15 đô một giờ", true)]
    [InlineData("so sánh các nghề", true)]
    [InlineData("lập kế hoạch xin việc|bán hàng|rồi|không", false)]
    [InlineData("lập kế hoạch xin việc|bán hàng|rồi|không|có", false)]
    public async Task A_card_is_drawable_spoken_and_told_in_words(string messages, bool hasChart)
    {
        var replies = await new GuidedTalk(bot).SayAsync(messages.Split('|'));
        var reply = replies.Single(reply => reply.Attachments.Count == 1);
        var attachment = reply.Attachments[0];
        using var card = JsonDocument.Parse(JsonSerializer.Serialize(attachment.Content));

        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.ContentType);
        Assert.Equal("1.5", card.RootElement.GetProperty("version").GetString());
        Assert.Equal(reply.Speak, card.RootElement.GetProperty("speak").GetString());
        Assert.True(reply.Text.Length > 150);
        var images = card.RootElement.GetProperty("body").EnumerateArray().Where(element => element.GetProperty("type").GetString() is "Image").ToList();
        Assert.Equal(hasChart ? 1 : 0, images.Count);
        Assert.All(images, image => Assert.Contains("đô la", image.GetProperty("altText").GetString(), StringComparison.Ordinal));
        Assert.All(images, image => Assert.Matches(@"^http://localhost:3978/charts/\w+\.png", image.GetProperty("url").GetString()));
    }

    [Fact]
    public async Task A_button_of_a_card_begins_the_next_dialog_in_every_way_that_channels_send_it()
    {
        using var json = JsonDocument.Parse("""{ "say": "So sánh lương các nghề" }""");
        foreach (var posted in (object[])[json.RootElement, System.Text.Json.Nodes.JsonObject.Create(json.RootElement)!, "So sánh lương các nghề"])
        {
            var talk = new GuidedTalk(bot);
            await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Value = posted });

            Assert.Equal(GuidedKeys.CompareJobs, talk.Stack.First());
        }
    }

    [Fact]
    public async Task What_was_said_at_the_end_can_be_heard_again()
    {
        var talk = new GuidedTalk(bot);
        var end = await talk.LastTextAsync("xem lương trên biểu đồ", "không");

        Assert.Equal(end, await talk.LastTextAsync("nhắc lại"));
    }

    /// <summary>The questions whose outcomes stand in a group of the card of a result.</summary>
    private IEnumerable<string> Group(Activity result, int index, string name)
    {
        using var card = JsonDocument.Parse(JsonSerializer.Serialize(result.Attachments[0].Content));
        var lines = card.RootElement.GetProperty("body")[index + 1].GetProperty("items").EnumerateArray().Skip(1)
            .Select(line => line.GetProperty("text").GetString()!["• ".Length..]).ToList();
        Assert.All(lines, line => Assert.Contains("• " + line, result.Text, StringComparison.Ordinal));
        return
        [
            .. from question in bot.Content.Guided.Scripts[GuidedKeys.FitCheck].Questions
               where question.Choices.Any(choice => lines.Contains(choice.Text!, StringComparer.Ordinal) && string.Equals(choice.Group, name, StringComparison.Ordinal))
               select question.Id,
        ];
    }
}
