namespace CareerBot.BotFramework.Tests.Dialogs;

public class DialogStateTests
{
    [Fact]
    public async Task Stack_is_stored_as_plain_json_and_read_back()
    {
        var items = new Dictionary<string, JsonObject>();
        var choices = new PromptOptions { Prompt = MessageFactory.Text("?"), Choices = [new Choice("a") { Synonyms = ["b"] }], Style = ListStyle.None };
        var component = new ComponentDialog("c").AddDialog(new WaterfallDialog("w", [(step, token) => step.PromptAsync("p", choices, token), (step, token) => step.EndDialogAsync(step.Result, token)])).AddDialog(new ChoicePrompt("p"));
        var client = new DialogTestClient("test", component, conversationState: new ConversationState(new MemoryStorage(items)));
        await client.SendActivityAsync<IActivity>("1");
        var json = Assert.Single(items).Value.ToJsonString();
        Assert.DoesNotContain("$type", json, StringComparison.Ordinal);
        Assert.Contains("""{"DialogState":{"dialogStack":[{"id":"c","state":{"dialogs":{"dialogStack":[{"id":"p",""", json, StringComparison.Ordinal);
        items[items.Keys.Single()] = StorageJson.Deserialize(json);
        await client.SendActivityAsync<IActivity>("b");
        Assert.Equal("a", Assert.IsType<FoundChoice>(client.DialogTurnResult.Result).Value);
    }

    [Fact]
    public async Task Numbers_in_values_can_be_cast()
    {
        var client = new DialogTestClient("test", new WaterfallDialog("w",
        [
            (step, _) => { step.Values["n"] = 5; return Task.FromResult(Dialog.EndOfTurn); },
            (step, token) => step.EndDialogAsync((int)step.Values["n"], token),
        ]));
        await client.SendActivityAsync<IActivity>("1");
        await client.SendActivityAsync<IActivity>("2");
        Assert.Equal(5, client.DialogTurnResult.Result);
    }

    [Fact]
    public async Task Trace_of_the_state_has_its_parts()
    {
        var state = new ConversationState(new MemoryStorage());
        var adapter = new TestAdapter(sendTraceActivity: true);
        var accessor = state.CreateProperty<DialogState>("d");
        await adapter.SendTextToBotAsync("x", (turn, token) => new WaterfallDialog("w", [(_, _) => Task.FromResult(Dialog.EndOfTurn)]).RunAsync(turn, accessor, token), default);
        var value = Assert.IsType<JsonObject>(((Activity)adapter.GetNextReply()).Value);
        Assert.Equal("w", (string)value["conversation"]["d"]["dialogStack"][0]["id"]);
    }
}
