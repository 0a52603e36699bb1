using CareerBot.Commands;
using CareerBot.Hosting;
using CareerBot.Terminal;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Tests;

[Collection(nameof(ShippedBot))]
public sealed class ReadmeTests(ShippedBot bot)
{
    [Fact]
    public async Task The_sample_conversation_is_what_the_bot_says()
    {
        var readme = (await File.ReadAllTextAsync(Path.Combine(ContentRoot.Find(), "README.md"))).ReplaceLineEndings("\n");
        var sample = readme.Split("```text\n")[1].Split("```")[0];
        var said = sample.Split('\n').Where(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => line[2..]).ToList();

        var turns = (await TalkAsync(said)).Split("\n> ")[1..^1];

        Assert.Equal(3, said.Count);
        Assert.Equal(sample.TrimEnd(), string.Join('\n', said.Zip(turns, (message, turn) => $"> {message}\n{turn}")).TrimEnd());
    }

    private async Task<string> TalkAsync(IEnumerable<string> lines)
    {
        await using var output = new StringWriter();
        using var host = ShippedBot.CreateHost(bot.Content);
        var adapter = host.Services.GetRequiredService<TerminalAdapter>();
        await ChatCommand.TalkAsync(adapter, new StringReader(string.Join('\n', lines)), output, CancellationToken.None);
        return output.ToString().ReplaceLineEndings("\n");
    }
}
