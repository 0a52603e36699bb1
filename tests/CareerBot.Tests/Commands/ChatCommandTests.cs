using CareerBot.Commands;
using CareerBot.Terminal;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Tests.Commands;

[Collection(nameof(ShippedBot))]
public sealed class ChatCommandTests(ShippedBot bot)
{
    [Fact]
    public async Task A_conversation_is_greeted_answered_and_remembered()
    {
        var output = await TalkAsync("Cần kỹ năng gì?", "nhắc lại", "");

        var turns = output.Split("\n> ");
        Assert.Equal(5, turns.Length);
        Assert.Contains("CareerBot", turns[0], StringComparison.Ordinal);
        Assert.StartsWith(bot.AnswerTo("skills.overview"), turns[1], StringComparison.Ordinal);
        Assert.Equal(turns[1], turns[2]);
        Assert.Contains(turns[3].Split('\n')[0], bot.Variants("empty"));
    }

    [Fact]
    public async Task Suggestions_are_listed_below_the_reply()
    {
        var output = await TalkAsync("Nộp đơn ở đâu?");

        Assert.Contains(
            bot.AnswerTo("hiring.where") + string.Concat(bot.Offered("hiring.where").Select(title => $"\n  › {title}")),
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_reply_offers_by_number_is_not_listed_again()
    {
        var help = bot.Knowledge.TitleOf("skills.overview");

        var last = (await TalkAsync("qwzx jkqp wvbn", "qwzx jkqp wvbn")).Split("\n> ")[2];

        Assert.Contains($"3. {help}", last, StringComparison.Ordinal);
        Assert.DoesNotContain("›", last, StringComparison.Ordinal);
    }

    private async Task<string> TalkAsync(params string[] lines)
    {
        await using var output = new StringWriter();
        using var host = ShippedBot.CreateHost(bot.Content);
        var adapter = host.Services.GetRequiredService<TerminalAdapter>();
        await ChatCommand.TalkAsync(adapter, new StringReader(string.Join('\n', lines) + "\n"), output, CancellationToken.None);
        return output.ToString().ReplaceLineEndings("\n");
    }
}
