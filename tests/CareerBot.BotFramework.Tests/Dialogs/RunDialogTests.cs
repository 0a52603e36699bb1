namespace CareerBot.BotFramework.Tests.Dialogs;

public class RunDialogTests
{
    private readonly ConversationState _state = new(new MemoryStorage());
    private readonly TestAdapter _adapter = new(sendTraceActivity: true);
    private readonly Dialog _dialog = new WaterfallDialog("w", [(_, _) => Task.FromResult(Dialog.EndOfTurn), (step, token) => step.EndDialogAsync(null, token)]);

    public RunDialogTests()
    {
        _adapter.Use(new AutoSaveStateMiddleware(_state));
    }

    [Fact]
    public async Task State_is_traced_after_every_turn()
    {
        await RunAsync();
        var trace = ((Activity)_adapter.GetNextReply()).AsTraceActivity();
        Assert.Equal(("BotState", "Bot State", "https://www.botframework.com/schemas/botState"), (trace.Name, trace.Label, trace.ValueType));
        Assert.NotNull(trace.Value);
    }

    [Fact]
    public async Task Dialog_goes_on_until_it_ends_and_begins_again()
    {
        Assert.Equal(1, await RunAsync());
        Assert.Equal(0, await RunAsync());
        Assert.Equal(1, await RunAsync());
    }

    [Fact]
    public async Task Exception_that_no_dialog_handles_is_thrown()
    {
        var fails = new WaterfallDialog("f", [(_, _) => throw new FormatException()]);
        var accessor = _state.CreateProperty<DialogState>("d");
        await Assert.ThrowsAsync<FormatException>(() => _adapter.SendTextToBotAsync("x", (turn, token) => fails.RunAsync(turn, accessor, token), default));
    }

    private async Task<int> RunAsync()
    {
        var accessor = _state.CreateProperty<DialogState>("d");
        var depth = -1;
        await _adapter.SendTextToBotAsync("x", async (turn, token) =>
        {
            await _dialog.RunAsync(turn, accessor, token);
            depth = (await accessor.GetAsync(turn, null, token)).DialogStack.Count;
        }, default);
        return depth;
    }
}
