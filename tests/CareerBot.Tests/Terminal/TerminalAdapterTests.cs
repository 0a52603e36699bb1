using CareerBot.Knowledge.Understanding;
using CareerBot.Terminal;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Tests.Terminal;

[Collection(nameof(ShippedBot))]
public sealed class TerminalAdapterTests(ShippedBot bot)
{
    private readonly TerminalAdapter adapter = bot.Services.GetRequiredService<TerminalAdapter>();

    [Fact]
    public async Task A_turn_brings_the_reply_the_suggestions_and_how_the_message_was_read()
    {
        var turn = await SayAsync("Cần kỹ năng gì?");

        Assert.Equal(bot.AnswerTo("skills.overview"), turn.Text);
        Assert.Equal(bot.Offered("skills.overview"), turn.Suggestions);
        Assert.Equal(Outcome.Answer, turn.Reading!.Outcome);
        Assert.Equal("skills.overview", Assert.Single(turn.Reading.Questions).Topics[0].Topic);
    }

    [Fact]
    public async Task What_was_no_question_was_not_read() => Assert.Null((await SayAsync("")).Reading);

    [Fact]
    public async Task A_conversation_is_remembered_by_its_id()
    {
        var id = NewId();
        await SayAsync("Cần kỹ năng gì?", id);

        Assert.Equal(bot.AnswerTo("skills.overview"), (await SayAsync("nhắc lại", id)).Text);
        Assert.NotEqual(bot.AnswerTo("skills.overview"), (await SayAsync("nhắc lại", NewId())).Text);
    }

    [Fact]
    public async Task An_activity_is_addressed()
    {
        var activity = Message("xin chào");
        await adapter.SendAsync(activity, "talk-7", CancellationToken.None);

        Assert.Equal((TerminalAdapter.ChannelId, "talk-7", "user", "bot"), (activity.ChannelId, activity.Conversation.Id, activity.From.Id, activity.Recipient.Id));
        Assert.NotNull(activity.Id);
        Assert.NotNull(activity.Timestamp);
    }

    [Fact]
    public async Task A_trace_is_not_printed() =>
        Assert.Equal("Xin chào", (await RunAsync(async turn =>
        {
            await turn.TraceActivityAsync("trace");
            await turn.SendActivityAsync("Xin chào");
        })).Text);

    [Fact]
    public async Task What_stands_in_the_terminal_cannot_be_changed()
    {
        using var turn = new TurnContext(adapter, Message("x"));

        await Assert.ThrowsAsync<NotSupportedException>(() => adapter.UpdateActivityAsync(turn, Message("y"), CancellationToken.None));
        await Assert.ThrowsAsync<NotSupportedException>(() => adapter.DeleteActivityAsync(turn, new ConversationReference(), CancellationToken.None));
    }

    private static Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text };

    private static string NewId() => Guid.NewGuid().ToString("n");

    private Task<TerminalTurn> SayAsync(string text, string? conversation = null) =>
        adapter.SendAsync(Message(text), conversation ?? NewId(), CancellationToken.None);

    private async Task<TerminalTurn> RunAsync(Func<ITurnContext, Task> say)
    {
        using var host = ShippedBot.CreateHost(bot.Content, services => services.AddSingleton<IBot>(new SayingBot(say)));
        return await host.Services.GetRequiredService<TerminalAdapter>().SendAsync(Message("x"), NewId(), CancellationToken.None);
    }
}
