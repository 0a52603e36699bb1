namespace CareerBot.BotFramework.Tests.Dialogs;

public class DialogContextTests
{
    private readonly List<string> _log = [];
    private readonly DialogSet _dialogs = new();
    private readonly DialogState _state = new();
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task Begun_dialog_is_on_top()
    {
        _dialogs.Add(new Logs("a", _log)).Add(new Logs("b", _log));
        var dc = Context();
        Assert.Equal(DialogTurnStatus.Waiting, (await dc.BeginDialogAsync("a", "options")).Status);
        await dc.BeginDialogAsync("b");
        Assert.Equal(["b", "a"], dc.Stack.Select(i => i.Id));
        Assert.Equal("b", dc.ActiveDialog.Id);
        Assert.Equal(["a begin options", "b begin "], _log);
    }

    [Fact]
    public async Task Unknown_dialog_is_refused_by_name()
    {
        var e = await Assert.ThrowsAsync<ArgumentException>(() => Context().BeginDialogAsync("none"));
        Assert.StartsWith("DialogContext.BeginDialogAsync(): A dialog with an id of 'none' wasn't found.", e.Message, StringComparison.Ordinal);
        Assert.NotNull(e.Data["DialogContext"]);
        await Assert.ThrowsAsync<ArgumentNullException>(() => Context().BeginDialogAsync(""));
    }

    [Fact]
    public async Task Nothing_to_continue_is_empty() => Assert.Equal(DialogTurnStatus.Empty, (await Context().ContinueDialogAsync()).Status);

    [Fact]
    public async Task End_gives_the_result_to_the_dialog_below()
    {
        _dialogs.Add(new Logs("a", _log)).Add(new Logs("b", _log));
        var dc = Context();
        await dc.BeginDialogAsync("a");
        await dc.BeginDialogAsync("b");
        await dc.EndDialogAsync(7);
        Assert.Equal("a resume EndCalled 7", _log[^1]);
        Assert.Equal("b end EndCalled", _log[^2]);
    }

    [Fact]
    public async Task End_of_the_last_dialog_is_complete()
    {
        _dialogs.Add(new Logs("a", _log));
        var dc = Context();
        await dc.BeginDialogAsync("a");
        var result = await dc.EndDialogAsync(7);
        Assert.Equal((DialogTurnStatus.Complete, 7), (result.Status, (int)result.Result));
        Assert.Empty(dc.Stack);
    }

    [Fact]
    public async Task Replacement_ends_the_active_dialog_without_resuming_the_one_below()
    {
        _dialogs.Add(new Logs("a", _log)).Add(new Logs("b", _log)).Add(new Logs("c", _log));
        var dc = Context();
        await dc.BeginDialogAsync("a");
        await dc.BeginDialogAsync("b");
        _log.Clear();
        await dc.ReplaceDialogAsync("c", "o");
        Assert.Equal(["b end ReplaceCalled", "c begin o"], _log);
        Assert.Equal(["c", "a"], dc.Stack.Select(i => i.Id));
    }

    [Fact]
    public async Task Cancel_ends_all_dialogs()
    {
        _dialogs.Add(new Logs("a", _log)).Add(new Logs("b", _log));
        var dc = Context();
        Assert.Equal(DialogTurnStatus.Empty, (await dc.CancelAllDialogsAsync()).Status);
        await dc.BeginDialogAsync("a");
        await dc.BeginDialogAsync("b");
        _log.Clear();
        Assert.Equal(DialogTurnStatus.Cancelled, (await dc.CancelAllDialogsAsync()).Status);
        Assert.Equal(["b end CancelCalled", "a event cancelDialog", "a end CancelCalled"], _log);
    }

    [Fact]
    public async Task Reprompt_goes_to_the_active_dialog()
    {
        _dialogs.Add(new Logs("a", _log));
        var dc = Context();
        await dc.BeginDialogAsync("a");
        await dc.RepromptDialogAsync();
        Assert.Equal("a reprompt", _log[^1]);
    }

    [Fact]
    public async Task Activity_is_announced_once_a_turn()
    {
        _dialogs.Add(new Logs("a", _log));
        var dc = Context();
        await dc.BeginDialogAsync("a");
        _log.Clear();
        await dc.ContinueDialogAsync();
        await dc.ContinueDialogAsync();
        Assert.Equal(["a event activityReceived", "a continue", "a continue"], _log);
    }

    [Fact]
    public async Task Cancellation_token_is_no_option_and_no_result()
    {
        _dialogs.Add(new Logs("a", _log));
        var dc = Context();
        await Assert.ThrowsAsync<ArgumentException>(() => dc.BeginDialogAsync("a", CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => dc.EndDialogAsync(CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => dc.ReplaceDialogAsync("a", CancellationToken.None));
    }

    [Fact]
    public void Dialog_is_named_after_its_type() => Assert.Equal(nameof(Named), new Named().Id);

    [Fact]
    public void Second_dialog_of_an_id_is_renamed()
    {
        var first = new Logs("a", _log);
        _dialogs.Add(first).Add(first).Add(new Logs("a", _log)).Add(new Logs("a", _log));
        Assert.Equal(["a", "a2", "a3"], _dialogs.GetDialogs().Select(d => d.Id));
        Assert.Same(first, _dialogs.Find("a"));
        Assert.Null(_dialogs.Find("none"));
    }

    [Fact]
    public async Task Set_without_accessor_has_no_stack()
    {
        using var turn = new TurnContext(_adapter, new Activity());
        await Assert.ThrowsAsync<InvalidOperationException>(() => _dialogs.CreateContextAsync(turn));
        Assert.Throws<ArgumentNullException>(() => new DialogSet(null));
    }

    [Fact]
    public async Task Locale_is_that_of_the_activity()
    {
        Assert.Equal("vi-VN", Context(new Activity { Locale = "vi-VN" }).GetLocale());
        Assert.False(await Context().EmitEventAsync("nobody"));
    }

    private DialogContext Context(Activity activity = null) => new(_dialogs, new TurnContext(_adapter, activity ?? _adapter.MakeActivity("x")), _state);

    private sealed class Named : Dialog
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default) => Task.FromResult(EndOfTurn);
    }

    private sealed class Logs(string id, List<string> log) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default) => Log($"begin {options}");

        public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) => Log("continue");

        public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default) => Log($"resume {reason} {result}");

        public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Log("reprompt");

        public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) => Log($"end {reason}");

        protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.RepromptDialog) await Log($"event {e.Name}");
            return false;
        }

        private Task<DialogTurnResult> Log(string what)
        {
            log.Add($"{Id} {what}");
            return Task.FromResult(EndOfTurn);
        }
    }
}
