namespace CareerBot.BotFramework.Tests.Dialogs;

public class PromptTests
{
    [Fact]
    public async Task Any_text_answers_a_text_prompt()
    {
        var client = Client(new TextPrompt("p"));
        Assert.Equal("Tên?", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
        await client.SendActivityAsync<IMessageActivity>("");
        Assert.Equal((DialogTurnStatus.Complete, ""), (client.DialogTurnResult.Status, (string)client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task Prompt_expects_input_unless_it_says_otherwise()
    {
        Assert.Equal("acceptingInput", (await Client(new TextPrompt("p")).SendActivityAsync<IMessageActivity>("hi")).InputHint);
        var bare = new DialogTestClient("test", new TextPrompt("p"), new PromptOptions { Prompt = new Activity("message") { Text = "?" } });
        Assert.Equal("expectingInput", (await bare.SendActivityAsync<IMessageActivity>("hi")).InputHint);
    }

    [Fact]
    public async Task Wrong_answer_is_asked_again_over_turns()
    {
        var attempts = new List<int>();
        var client = Client(new TextPrompt("p", (context, _) =>
        {
            attempts.Add(context.AttemptCount);
            return Task.FromResult(context.Recognized.Value == "đúng");
        }));
        await client.SendActivityAsync<IMessageActivity>("hi");
        Assert.Equal("Lại?", (await client.SendActivityAsync<IMessageActivity>("sai")).Text);
        Assert.Equal("Lại?", (await client.SendActivityAsync<IMessageActivity>("sai")).Text);
        await client.SendActivityAsync<IMessageActivity>("đúng");
        Assert.Equal("đúng", client.DialogTurnResult.Result);
        Assert.Equal([1, 2, 3], attempts);
    }

    [Fact]
    public async Task Without_retry_prompt_the_prompt_is_repeated()
    {
        var client = new DialogTestClient("test", new TextPrompt("p", (_, _) => Task.FromResult(false)), new PromptOptions { Prompt = MessageFactory.Text("Tên?") });
        await client.SendActivityAsync<IMessageActivity>("hi");
        Assert.Equal("Tên?", (await client.SendActivityAsync<IMessageActivity>("x")).Text);
    }

    [Fact]
    public async Task Validator_that_replies_itself_is_not_followed_by_the_retry()
    {
        var client = Client(new TextPrompt("p", async (context, token) =>
        {
            await context.Context.SendActivityAsync("Dài hơn nhé", cancellationToken: token);
            return false;
        }));
        await client.SendActivityAsync<IMessageActivity>("hi");
        Assert.Equal("Dài hơn nhé", (await client.SendActivityAsync<IMessageActivity>("x")).Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
    }

    [Fact]
    public async Task Validator_remembers_and_knows_the_options()
    {
        var client = Client(new TextPrompt("p", (context, _) =>
        {
            Assert.Equal("Tên?", context.Options.Prompt.Text);
            if (context.State.TryGetValue("first", out var first)) return Task.FromResult((string)first == "1");
            context.State["first"] = context.Recognized.Value;
            return Task.FromResult(false);
        }));
        await client.SendActivityAsync<IMessageActivity>("hi");
        await client.SendActivityAsync<IMessageActivity>("1");
        await client.SendActivityAsync<IMessageActivity>("2");
        Assert.Equal("2", client.DialogTurnResult.Result);
    }

    [Fact]
    public async Task What_is_no_message_is_no_answer()
    {
        var client = Client(new TextPrompt("p"));
        await client.SendActivityAsync<IMessageActivity>("hi");
        Assert.Null(await client.SendActivityAsync<IActivity>(new Activity(ActivityTypes.Typing)));
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
    }

    [Fact]
    public async Task File_answers_an_attachment_prompt()
    {
        var client = Client(new AttachmentPrompt("p"));
        await client.SendActivityAsync<IMessageActivity>("hi");
        Assert.Equal("Lại?", (await client.SendActivityAsync<IMessageActivity>("text")).Text);
        await client.SendActivityAsync<IActivity>(new Activity("message") { Attachments = [new Attachment("image/png", "data:")] });
        Assert.Equal("image/png", Assert.Single((IList<Attachment>)client.DialogTurnResult.Result).ContentType);
    }

    [Fact]
    public async Task Prompt_needs_options_and_an_id()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new DialogTestClient("test", new TextPrompt("p"), "text").SendActivityAsync<IActivity>("x"));
        Assert.Throws<ArgumentNullException>(() => new TextPrompt(" "));
    }

    private static DialogTestClient Client(Dialog prompt) =>
        new("test", prompt, new PromptOptions { Prompt = MessageFactory.Text("Tên?"), RetryPrompt = MessageFactory.Text("Lại?") });
}
