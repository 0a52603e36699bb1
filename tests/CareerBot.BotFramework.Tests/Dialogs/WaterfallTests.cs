namespace CareerBot.BotFramework.Tests.Dialogs;

public class WaterfallTests
{
    [Fact]
    public async Task Each_step_gets_the_text_of_the_next_message()
    {
        var seen = new List<string>();
        var client = Client(Ask(seen), Ask(seen), (step, token) => step.EndDialogAsync("done", token));
        await client.SendActivityAsync<IMessageActivity>("1");
        await client.SendActivityAsync<IMessageActivity>("2");
        await client.SendActivityAsync<IMessageActivity>("3");
        Assert.Equal(["0 BeginCalled ", "1 ContinueCalled 2"], seen);
        Assert.Equal((DialogTurnStatus.Complete, "done"), (client.DialogTurnResult.Status, (string)client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task Next_goes_on_at_once()
    {
        var client = Client((step, token) => step.NextAsync("r", token), (step, token) => step.EndDialogAsync($"{step.Reason} {step.Result}", token));
        await client.SendActivityAsync<IMessageActivity>("x");
        Assert.Equal("NextCalled r", client.DialogTurnResult.Result);
    }

    [Fact]
    public async Task Next_can_be_called_once()
    {
        var client = Client(async (step, token) =>
        {
            await step.NextAsync(null, token);
            return await step.NextAsync(null, token);
        });
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.SendActivityAsync<IMessageActivity>("x"));
    }

    [Fact]
    public async Task Past_the_last_step_the_last_result_is_the_result()
    {
        var client = Client((step, token) => step.NextAsync(5, token));
        await client.SendActivityAsync<IMessageActivity>("x");
        Assert.Equal((DialogTurnStatus.Complete, 5), (client.DialogTurnResult.Status, (int)client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task Values_last_over_turns()
    {
        var client = Client(
            (step, _) =>
            {
                step.Values["name"] = "Lan";
                step.Values["age"] = 17;
                step.Values["big"] = true;
                step.Values["jobs"] = new List<string> { "a", "b" };
                return Task.FromResult(Dialog.EndOfTurn);
            },
            (step, _) =>
            {
                step.Values["age"] = Convert.ToInt32(step.Values["age"], System.Globalization.CultureInfo.InvariantCulture) + 1;
                return Task.FromResult(Dialog.EndOfTurn);
            },
            (step, token) => step.EndDialogAsync($"{step.Values["name"]} {step.Values["age"]} {(bool)step.Values["big"]} {ObjectPath.MapValueTo<List<string>>(step.Values["jobs"])[1]}", token));
        await client.SendActivityAsync<IMessageActivity>("1");
        await client.SendActivityAsync<IMessageActivity>("2");
        await client.SendActivityAsync<IMessageActivity>("3");
        Assert.Equal("Lan 18 True b", client.DialogTurnResult.Result);
    }

    [Fact]
    public async Task Options_last_over_turns()
    {
        var client = Client(
            new Options { Job = "tổng đài viên" },
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
            (step, token) => step.EndDialogAsync(ObjectPath.MapValueTo<Options>(step.Options).Job, token));
        await client.SendActivityAsync<IMessageActivity>("1");
        await client.SendActivityAsync<IMessageActivity>("2");
        Assert.Equal("tổng đài viên", client.DialogTurnResult.Result);
    }

    [Fact]
    public async Task What_is_no_message_does_not_run_a_step()
    {
        var seen = new List<string>();
        var client = Client(Ask(seen), Ask(seen));
        await client.SendActivityAsync<IMessageActivity>("1");
        await client.SendActivityAsync<IActivity>(new Activity(ActivityTypes.Event));
        Assert.Single(seen);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
    }

    [Fact]
    public async Task Telemetry_follows_the_steps()
    {
        var telemetry = new Telemetry();
        var waterfall = new WaterfallDialog("w", [Start, (step, token) => step.EndDialogAsync(null, token)]) { TelemetryClient = telemetry };
        var client = new DialogTestClient("test", waterfall);
        await client.SendActivityAsync<IMessageActivity>("1");
        await client.SendActivityAsync<IMessageActivity>("2");
        Assert.Equal(["WaterfallStart w ", "WaterfallStep w Start", "WaterfallStep w Step2of2", "WaterfallComplete w "], telemetry.Events);
    }

    [Fact]
    public void Version_counts_the_steps()
    {
        Assert.Equal("w:1", new WaterfallDialog("w", [Ask([])]).GetVersion());
        Assert.Equal("w:2", new WaterfallDialog("w", [Ask([])]).AddStep(Ask([])).GetVersion());
    }

    private static Task<DialogTurnResult> Start(WaterfallStepContext step, CancellationToken token) => Task.FromResult(Dialog.EndOfTurn);

    private static WaterfallStep Ask(List<string> seen) => (step, _) =>
    {
        seen.Add($"{step.Index} {step.Reason} {step.Result}");
        return Task.FromResult(Dialog.EndOfTurn);
    };

    private static DialogTestClient Client(params WaterfallStep[] steps) => Client(null, steps);

    private static DialogTestClient Client(object options, params WaterfallStep[] steps) => new("test", new WaterfallDialog("w", steps), options);

    private sealed class Options
    {
        public string Job { get; set; }
    }

    private sealed class Telemetry : NullBotTelemetryClient, IBotTelemetryClient
    {
        public List<string> Events { get; } = [];

        void IBotTelemetryClient.TrackEvent(string eventName, IDictionary<string, string> properties, IDictionary<string, double> metrics) =>
            Events.Add($"{eventName} {properties["DialogId"]} {(properties.TryGetValue("StepName", out var step) ? step : null)}");
    }
}
