using System.Text.Json;
using Microsoft.Playwright;

namespace CareerBot.Browser.Tests;

[Collection(nameof(SharedServer))]
public sealed class AccessibilityTests(SharedServer shared)
{
    private static readonly string Axe = File.ReadAllText(Path.Combine(Chromium.Packages, "axe-core", "axe.min.js"));

    [BrowserFact]
    public Task The_page_and_the_bubble_have_no_violation() => CheckAsync("", open: false, dark: false);

    [BrowserFact]
    public Task The_open_chat_has_no_violation() => CheckAsync("", open: true, dark: false);

    [BrowserFact]
    public Task The_open_chat_has_no_violation_in_the_dark() => CheckAsync("", open: true, dark: true);

    [BrowserFact]
    public Task The_full_page_has_no_violation() => CheckAsync("chat", open: false, dark: false);

    [BrowserFact]
    public Task The_full_page_has_no_violation_in_the_dark() => CheckAsync("chat", open: false, dark: true);

    private async Task CheckAsync(string path, bool open, bool dark)
    {
        await using var visit = await Visit.BeginAsync(shared.Chromium.Browser, dark: dark);
        var page = await visit.OpenAsync(new Uri(shared.Bot.Address, path));
        await Visit.PictureAsync(page, $"Page_{path}{(dark ? "_dark" : "")}");
        if (open || path.Length > 0)
        {
            var chat = open ? await Chat.OpenAsync(page) : Chat.OfPage(page);
            await chat.WaitForGreetingAsync();
            await chat.AskAsync("lương nhân viên tổng đài", "33.750");
            await Assertions.Expect(chat.Suggestions.First).ToBeVisibleAsync();
            await Visit.PictureAsync(page, $"Chat_{path}{(dark ? "_dark" : "")}");
        }

        foreach (var frame in page.Frames)
        {
            var violations = await ViolationsAsync(frame);
            Assert.True(violations.Length == 0, violations);
        }
    }

    private static async Task<string> ViolationsAsync(IFrame frame)
    {
        await frame.EvaluateAsync(Axe);
        var result = await frame.EvaluateAsync<JsonElement>("axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], iframes: false })");
        return string.Join('\n', result.GetProperty("violations").EnumerateArray().Select(violation =>
            $"{violation.GetProperty("id")}: {violation.GetProperty("help")} at {string.Join(" | ", violation.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("html").ToString()))}"));
    }
}
