namespace CareerBot.BotFramework.Tests.Dialogs;

public class ChoicePromptTests
{
    [Fact]
    public async Task Choices_are_in_the_sentence_on_a_channel_without_buttons()
    {
        var client = Client("test", new ChoicePrompt("p"));
        Assert.Equal("color? (1) red, (2) green, or (3) blue", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
    }

    [Fact]
    public async Task Choices_are_buttons_where_there_are_buttons()
    {
        var client = Client(Channels.Emulator, new ChoicePrompt("p"));
        var prompt = await client.SendActivityAsync<IMessageActivity>("hi");
        Assert.Equal("color?", prompt.Text);
        Assert.Equal(["imBack:red", "imBack:green", "imBack:blue"], prompt.SuggestedActions.Actions.Select(a => $"{a.Type}:{a.Value}"));
    }

    [Fact]
    public async Task Prompt_itself_stays_as_it_is()
    {
        var options = Options();
        await new DialogTestClient("test", new ChoicePrompt("p"), options).SendActivityAsync<IMessageActivity>("hi");
        Assert.Equal("color?", options.Prompt.Text);
    }

    [Theory]
    [InlineData("GREEN", 1)]
    [InlineData("the green one please", 1)]
    [InlineData("3", 2)]
    [InlineData("số 1", 0)]
    public async Task Choice_is_found_by_word_or_number(string text, int index)
    {
        var client = Client("test", new ChoicePrompt("p"));
        await client.SendActivityAsync<IMessageActivity>("hi");
        await client.SendActivityAsync<IMessageActivity>(text);
        Assert.Equal(index, Assert.IsType<FoundChoice>(client.DialogTurnResult.Result).Index);
    }

    [Theory]
    [InlineData("purple")]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("")]
    public async Task What_is_no_choice_is_asked_again(string text)
    {
        var client = Client("test", new ChoicePrompt("p") { Style = ListStyle.None });
        await client.SendActivityAsync<IMessageActivity>("hi");
        Assert.Equal("again?", (await client.SendActivityAsync<IMessageActivity>(text)).Text);
    }

    [Theory]
    [InlineData(ListStyle.List, "color?\n\n   1. red\n   2. green\n   3. blue")]
    [InlineData(ListStyle.Inline, "color? (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.None, "color?")]
    [InlineData(ListStyle.HeroCard, null)]
    public async Task Style_says_how(ListStyle style, string text)
    {
        var client = Client("test", new ChoicePrompt("p") { Style = style });
        Assert.Equal(text, (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
    }

    [Fact]
    public async Task Words_between_choices_go_by_the_language_of_the_user()
    {
        var words = new Dictionary<string, ChoiceFactoryOptions> { ["vi-vn"] = new("; ", " hay ", " hoặc ", includeNumbers: false), ["en-us"] = new(", ", " or ", ", or ", true) };
        var client = new DialogTestClient(new TestAdapter { Locale = "vi-VN" }, new ChoicePrompt("p", words), Options());
        Assert.Equal("color? red; green hoặc blue", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
    }

    private static PromptOptions Options() => new()
    {
        Prompt = MessageFactory.Text("color?"),
        RetryPrompt = MessageFactory.Text("again?"),
        Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]),
    };

    private static DialogTestClient Client(string channel, Dialog prompt) => new(channel, prompt, Options());
}
