using Microsoft.Playwright;

namespace CareerBot.Browser.Tests;

[Collection(nameof(SharedServer))]
public sealed class EmbeddingTests(SharedServer shared)
{
    [BrowserFact]
    public async Task A_site_with_a_strict_policy_shows_the_chat_in_its_colour_and_corner()
    {
        await using var visit = await Visit.BeginAsync(shared.Chromium.Browser);
        var page = await visit.OpenAsync(new Uri(shared.Friend.Origin));
        var chat = await Chat.OpenAsync(page);
        await chat.AskAsync("lương nhân viên tổng đài", "33.750");
        await Visit.PictureAsync(page);

        Assert.InRange((await Chat.Bubble(page).BoundingBoxAsync())!.X, 0, 40);
        await Assertions.Expect(Chat.Panel(page)).ToHaveAccessibleNameAsync("Trợ lý");
        await page.GetByText("second").ClickAsync();
        await Assertions.Expect(page).ToHaveTitleAsync("second");
        await chat.WaitForAsync("33.750");
        await Assertions.Expect(chat.Questions).ToHaveTextAsync("lương nhân viên tổng đài");
    }

    [BrowserFact]
    public async Task A_site_that_is_not_allowed_gets_no_chat()
    {
        await using var visit = await Visit.BeginAsync(shared.Chromium.Browser);
        visit.Expected = ["Framing"];
        var page = await visit.OpenAsync(new Uri(shared.Stranger.Origin));
        var refused = page.WaitForConsoleMessageAsync(new PageWaitForConsoleMessageOptions { Predicate = message => message.Text.Contains("frame-ancestors", StringComparison.Ordinal) });

        await Chat.Bubble(page).ClickAsync();

        await refused;
        await Assertions.Expect(Chat.OfBubble(page).Box).ToHaveCountAsync(0);
    }
}
