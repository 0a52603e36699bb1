using System.Text.Json.Nodes;
using CareerBot.Commands;

namespace CareerBot.Tests.Commands;

[Collection(nameof(ShippedBot))]
public sealed class AskCommandTests(ShippedBot bot)
{
    [Fact]
    public async Task A_line_of_json_has_the_documented_shape()
    {
        var line = Assert.Single(await AskAsJsonAsync("làm đêm không ạ?"));

        Assert.Equal(["question", "outcome", "matches", "quantities", "reply"], line.Select(field => field.Key));
        Assert.Equal("làm đêm không ạ?", (string?)line["question"]);
        Assert.Equal("answer", (string?)line["outcome"]);
        Assert.Equal("đêm", (string?)Assert.Single(line["quantities"]!.AsArray())!["text"]);
        Assert.Equal(bot.AnswerTo("schedule.nights-weekends"), (string?)line["reply"]);
        var match = Assert.Single(line["matches"]!.AsArray())!.AsObject();
        Assert.Equal(["topic", "job", "confidence"], match.Select(field => field.Key));
        Assert.Equal("schedule.nights-weekends", (string?)match["topic"]);
        Assert.Equal("call-center-agent", (string?)match["job"]);
        Assert.InRange((double)match["confidence"]!, bot.Knowledge.Calibration.AnswerAt - 0.005, 1);
    }

    [Theory]
    [InlineData("lương nhân viên tổng đài bao nhiêu", "answer", "33.750")]
    [InlineData("luong nv tong dai bao nhieu", "answer", "33.750")]
    [InlineData("làm đêm không ạ?", "answer", "ban đêm")]
    [InlineData("thời tiết hôm nay", "unknown", "thời tiết")]
    [InlineData("cảm ơn bạn", "smalltalk", "")]
    [InlineData("what is the salary of a call center agent?", "unknown", "Vietnamese")]
    [InlineData("", "unknown", "")]
    public async Task The_outcome_goes_with_the_matches_and_the_reply(string question, string outcome, string said)
    {
        var line = Assert.Single(await AskAsJsonAsync(question + "\n"));

        Assert.Equal(outcome, (string?)line["outcome"]);
        Assert.Equal(outcome == "unknown" ? 0 : 1, line["matches"]!.AsArray().Count);
        Assert.Contains(said, (string?)line["reply"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Small_talk_belongs_to_no_job()
    {
        var match = Assert.Single(Assert.Single(await AskAsJsonAsync("bạn là ai"))["matches"]!.AsArray())!;

        Assert.Equal("chat.identity", (string?)match["topic"]);
        Assert.Null(match["job"]);
    }

    [Fact]
    public async Task Each_line_is_a_conversation_of_its_own()
    {
        var lines = await AskAsJsonAsync("Cần kỹ năng gì?\nnhắc lại\n");

        Assert.Equal(2, lines.Count);
        Assert.Contains((string)lines[1]["reply"]!, bot.Variants("repeat.nothing"));
    }

    [Fact]
    public async Task Vietnamese_letters_stand_as_they_are() =>
        Assert.Contains("\"question\":\"Cần kỹ năng gì?\"", await AskAsync("Cần kỹ năng gì?", asJson: true), StringComparison.Ordinal);

    [Fact]
    public async Task Answers_in_words_are_kept_apart_by_an_empty_line() =>
        Assert.Equal(
            $"{bot.AnswerTo("skills.listening")}\n\n{bot.AnswerTo("hiring.where")}\n",
            (await AskAsync("Kỹ năng lắng nghe\nNộp đơn ở đâu?\n", asJson: false)).ReplaceLineEndings("\n"));

    private async Task<IReadOnlyList<JsonObject>> AskAsJsonAsync(string input) =>
        [.. (await AskAsync(input, asJson: true)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];

    private async Task<string> AskAsync(string input, bool asJson)
    {
        await using var output = new StringWriter();
        using var host = ShippedBot.CreateHost(bot.Content);
        await AskCommand.AnswerAsync(host.Services, new StringReader(input), output, asJson, CancellationToken.None);
        return output.ToString();
    }
}
