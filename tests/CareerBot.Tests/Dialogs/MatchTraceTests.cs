using System.Text.Json;

namespace CareerBot.Tests.Dialogs;

[Collection(nameof(ShippedBot))]
public sealed class MatchTraceTests(ShippedBot bot)
{
    [Fact]
    public async Task The_Emulator_is_shown_the_figures_of_a_question()
    {
        var client = new DialogTestClient(new TestAdapter(Channels.Emulator, sendTraceActivity: true), bot.Dialog);

        var trace = await client.SendActivityAsync<ITraceActivity>("15 đô 1 tiếng có ổn không");

        Assert.Equal("QnAMaker", trace.Name);
        var figure = Assert.Single(JsonSerializer.SerializeToElement(trace.Value).GetProperty("quantities").EnumerateArray());
        Assert.Equal("Currency", figure.GetProperty("type").GetString());
        Assert.Equal(15, figure.GetProperty("value").GetDecimal());
        Assert.Equal("Hour", figure.GetProperty("per").GetString());
        Assert.False(figure.TryGetProperty("low", out _));
    }
}
