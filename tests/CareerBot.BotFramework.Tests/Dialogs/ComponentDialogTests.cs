namespace CareerBot.BotFramework.Tests.Dialogs;

public class ComponentDialogTests
{
    [Fact]
    public async Task Component_begins_with_its_first_dialog_and_ends_with_its_result()
    {
        var component = new Component("c").With(new WaterfallDialog("w", [Wait, (step, token) => step.EndDialogAsync("r", token)])).With(new TextPrompt("p"));
        var client = new DialogTestClient("test", component);
        await client.SendActivityAsync<IMessageActivity>("1");
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        await client.SendActivityAsync<IMessageActivity>("2");
        Assert.Equal((DialogTurnStatus.Complete, "r"), (client.DialogTurnResult.Status, (string)client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task Components_nest_and_can_be_interrupted()
    {
        var inner = new Component("inner").With(new TextPrompt("name"));
        inner.Options = new PromptOptions { Prompt = MessageFactory.Text("Tên bạn?") };
        var outer = new Component("outer")
            .With(new WaterfallDialog("w", [(step, token) => step.BeginDialogAsync("inner", null, token), (step, token) => step.EndDialogAsync($"Chào {step.Result}", token)]))
            .With(inner);
        outer.OnMessage = "lương?";
        var client = new DialogTestClient("test", outer);
        Assert.Equal("Tên bạn?", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
        Assert.Equal("40k", (await client.SendActivityAsync<IMessageActivity>("lương?")).Text);
        Assert.Equal("Tên bạn?", client.GetNextReply<IMessageActivity>().Text);
        await client.SendActivityAsync<IMessageActivity>("Lan");
        Assert.Equal("Chào Lan", client.DialogTurnResult.Result);
    }

    [Fact]
    public async Task Dialog_of_the_parent_can_be_begun_inside()
    {
        var inner = new Component("inner").With(new WaterfallDialog("w", [(step, token) => step.BeginDialogAsync("shared", null, token), (step, token) => step.EndDialogAsync(step.Result, token)]));
        var outer = new Component("outer").With(inner).With(new WaterfallDialog("shared", [(step, token) => step.EndDialogAsync("s", token)]));
        var client = new DialogTestClient("test", outer);
        await client.SendActivityAsync<IMessageActivity>("1");
        Assert.Equal("s", client.DialogTurnResult.Result);
    }

    [Fact]
    public async Task Change_of_the_dialogs_is_announced_once()
    {
        var conversationState = new ConversationState(new MemoryStorage());
        await ClientOf(steps: 2, conversationState).SendActivityAsync<IMessageActivity>("1");
        var changed = ClientOf(steps: 3, conversationState);
        Assert.Equal("versionChanged", (await changed.SendActivityAsync<IMessageActivity>("2")).Text);
        Assert.Null(await changed.SendActivityAsync<IMessageActivity>("3"));

        static DialogTestClient ClientOf(int steps, ConversationState state) =>
            new("test", new Component("c") { AnnouncesChange = true }.With(new WaterfallDialog("w", Enumerable.Repeat<WaterfallStep>(Wait, steps))), conversationState: state);
    }

    [Fact]
    public async Task Cancel_ends_the_dialogs_inside()
    {
        var component = new Component("c").With(new WaterfallDialog("w", [Wait]));
        component.CancelsOn = "thôi";
        var client = new DialogTestClient("test", component);
        await client.SendActivityAsync<IMessageActivity>("1");
        await client.SendActivityAsync<IMessageActivity>("thôi");
        Assert.Equal(DialogTurnStatus.Cancelled, client.DialogTurnResult.Status);
        Assert.Empty(client.DialogContext.Stack);
    }

    [Fact]
    public async Task Events_bubble_from_the_innermost_dialog_to_the_outermost()
    {
        var outer = new Component("outer").With(new Component("inner").With(new WaterfallDialog("w", [Wait, (_, _) => throw new FormatException("x")])));
        outer.HandlesErrors = true;
        var adapter = new TestAdapter();
        var state = new ConversationState(new MemoryStorage());
        adapter.Use(new AutoSaveStateMiddleware(state));
        var accessor = state.CreateProperty<DialogState>("d");
        await adapter.SendTextToBotAsync("1", (turn, token) => outer.RunAsync(turn, accessor, token), default);
        await adapter.SendTextToBotAsync("2", (turn, token) => outer.RunAsync(turn, accessor, token), default);
        Assert.Equal("Handled x", adapter.GetNextReply().AsMessageActivity().Text);
    }

    private static Task<DialogTurnResult> Wait(WaterfallStepContext step, CancellationToken cancellationToken) => Task.FromResult(Dialog.EndOfTurn);

    private sealed class Component(string id) : ComponentDialog(id)
    {
        public object Options { get; set; }

        public string OnMessage { get; set; }

        public string CancelsOn { get; set; }

        public bool AnnouncesChange { get; init; }

        public bool HandlesErrors { get; set; }

        public Component With(Dialog dialog)
        {
            AddDialog(dialog);
            return this;
        }

        protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
            base.OnBeginDialogAsync(innerDc, Options ?? options, cancellationToken);

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            var text = innerDc.Context.Activity.Text;
            if (text == CancelsOn) return await innerDc.CancelAllDialogsAsync(cancellationToken);
            if (text != OnMessage) return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            await innerDc.Context.SendActivityAsync("40k", cancellationToken: cancellationToken);
            await innerDc.RepromptDialogAsync(cancellationToken);
            return EndOfTurn;
        }

        protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.VersionChanged && AnnouncesChange)
            {
                await dc.Context.SendActivityAsync(e.Name, cancellationToken: cancellationToken);
                return true;
            }
            if (e.Name != DialogEvents.Error || !HandlesErrors) return false;
            await dc.Context.SendActivityAsync("Handled " + ((Exception)e.Value).Message, cancellationToken: cancellationToken);
            await dc.CancelAllDialogsAsync(cancellationToken);
            return true;
        }
    }
}
