using Microsoft.Playwright;

namespace CareerBot.Browser.Tests;

/// <summary>The chat as a person sees it: in the bubble's frame, or the whole page.</summary>
public sealed class Chat
{
    private readonly IFrameLocator? frame;
    private readonly IPage page;

    private Chat(IPage page, IFrameLocator? frame)
    {
        this.page = page;
        this.frame = frame;
    }

    /// <summary>The chat of <c>/chat</c>.</summary>
    public static Chat OfPage(IPage page) => new(page, frame: null);

    /// <summary>The chat of the bubble.</summary>
    public static Chat OfBubble(IPage page) => new(page, page.FrameLocator("careerbot-widget iframe"));

    /// <summary>The bubble's button.</summary>
    public static ILocator Bubble(IPage page) => page.Locator("careerbot-widget .bubble");

    /// <summary>The panel that the bubble opens.</summary>
    public static ILocator Panel(IPage page) => page.Locator("careerbot-widget dialog");

    /// <summary>Where one types.</summary>
    public ILocator Box => Find("[aria-label='Ô nhập câu hỏi']");

    /// <summary>What the bot has said.</summary>
    public ILocator Answers => Find(".webchat__bubble:not(.webchat__bubble--from-user) .webchat__text-content");

    /// <summary>What the person has said.</summary>
    public ILocator Questions => Find(".webchat__bubble--from-user .webchat__text-content");

    /// <summary>The questions offered.</summary>
    public ILocator Suggestions => Find(".webchat__suggested-action");

    /// <summary>What is said about the connection.</summary>
    public ILocator Notice => Find(".notice");

    /// <summary>Opens the bubble and waits for the greeting.</summary>
    public static async Task<Chat> OpenAsync(IPage page)
    {
        var chat = OfBubble(page);
        await Bubble(page).ClickAsync();
        await chat.WaitForGreetingAsync();
        return chat;
    }

    /// <summary>Waits until the bot has greeted and offers questions.</summary>
    public async Task WaitForGreetingAsync()
    {
        await Assertions.Expect(Answers.First).ToContainTextAsync("CareerBot");
        await Assertions.Expect(Suggestions.First).ToBeVisibleAsync();
    }

    /// <summary>Types a question key by key, sends it and waits for an answer with some words in it.</summary>
    public async Task AskAsync(string question, string answer)
    {
        await Box.PressSequentiallyAsync(question);
        await Box.PressAsync("Enter");
        await WaitForAsync(answer);
    }

    /// <summary>Waits until the newest answer has some words in it.</summary>
    public Task WaitForAsync(string answer) => Assertions.Expect(Answers.Last).ToContainTextAsync(answer);

    private ILocator Find(string selector) => frame is null ? page.Locator(selector) : frame.Locator(selector);
}
