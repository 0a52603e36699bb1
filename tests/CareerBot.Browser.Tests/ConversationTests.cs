using Microsoft.Playwright;

namespace CareerBot.Browser.Tests;

[Collection(nameof(SharedServer))]
public sealed class ConversationTests(SharedServer shared)
{
    [BrowserFact]
    public async Task The_bubble_opens_a_chat_that_greets_and_answers_with_and_without_diacritics()
    {
        await using var visit = await Visit.BeginAsync(shared.Chromium.Browser);
        var page = await visit.OpenAsync(shared.Bot.Address);

        var chat = await Chat.OpenAsync(page);
        await chat.AskAsync("Lương nhân viên tổng đài bao nhiêu?", "33.750");
        await chat.AskAsync("co phai lam dem khong", "đêm");

        Assert.Equal(2, await chat.Questions.CountAsync());
        await Visit.PictureAsync(page);
    }

    [BrowserFact]
    public async Task A_suggested_question_is_asked_by_a_click()
    {
        await using var visit = await Visit.BeginAsync(shared.Chromium.Browser);
        var chat = await Chat.OpenAsync(await visit.OpenAsync(shared.Bot.Address));
        var suggestion = await chat.Suggestions.First.InnerTextAsync();

        await chat.Suggestions.First.ClickAsync();

        await Assertions.Expect(chat.Questions).ToHaveTextAsync(suggestion);
        await Assertions.Expect(chat.Answers).ToHaveCountAsync(2);
    }

    [BrowserFact]
    public async Task A_reload_keeps_the_history_the_language_and_the_open_chat_and_reads_nothing_out_again()
    {
        await using var visit = await Visit.BeginAsync(shared.Chromium.Browser);
        var page = await visit.OpenAsync(shared.Bot.Address);
        var chat = await Chat.OpenAsync(page);
        await chat.AskAsync("lương theo giờ", "16,23");

        await page.ReloadAsync();

        await chat.WaitForAsync("16,23");
        await Assertions.Expect(chat.Questions).ToHaveTextAsync("lương theo giờ");
        await Assertions.Expect(chat.Answers).ToHaveCountAsync(2);
        await Assertions.Expect(chat.Box).ToBeVisibleAsync();
        await Assertions.Expect(page.FrameLocator("careerbot-widget iframe").Locator(".webchat__live-region-transcript")).ToBeHiddenAsync();
        await chat.AskAsync("lam ca dem khong", "đêm");
    }

    [BrowserFact]
    public async Task A_conversation_goes_on_after_the_server_has_been_restarted()
    {
        await using var bot = await BotServer.StartAsync();
        await using var visit = await Visit.BeginAsync(shared.Chromium.Browser);
        visit.Expected = ["ERR_", "WebSocket"];
        var page = await visit.OpenAsync(bot.Address);
        var chat = await Chat.OpenAsync(page);
        await chat.AskAsync("lương nhân viên tổng đài", "33.750");

        await bot.StopAsync();
        await Assertions.Expect(chat.Notice).ToContainTextAsync("thử lại", new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });
        await Visit.PictureAsync(page);
        await bot.StartAgainAsync();

        await Assertions.Expect(chat.Notice).ToContainTextAsync("Đã kết nối lại", new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });
        await chat.AskAsync("cần kỹ năng gì", "nghe");
        await Assertions.Expect(chat.Questions).ToHaveCountAsync(2);
        await Assertions.Expect(chat.Answers).ToHaveCountAsync(3);
    }

    [BrowserFact]
    public async Task Two_tabs_show_one_conversation()
    {
        await using var visit = await Visit.BeginAsync(shared.Chromium.Browser);
        var address = new Uri(shared.Bot.Address, "chat");
        var one = Chat.OfPage(await visit.OpenAsync(address));
        await one.WaitForGreetingAsync();
        var two = Chat.OfPage(await visit.OpenAsync(address));
        await two.WaitForGreetingAsync();

        await one.AskAsync("lương nhân viên tổng đài", "33.750");
        await two.WaitForAsync("33.750");
        await two.AskAsync("bằng cấp gì", "trung học");
        await one.WaitForAsync("trung học");

        await Assertions.Expect(one.Questions).ToHaveCountAsync(2);
        await Assertions.Expect(two.Questions).ToHaveCountAsync(2);
    }

    [BrowserFact]
    public async Task A_new_conversation_begins_on_request()
    {
        await using var visit = await Visit.BeginAsync(shared.Chromium.Browser);
        var page = await visit.OpenAsync(new Uri(shared.Bot.Address, "chat"));
        var chat = Chat.OfPage(page);
        await chat.WaitForGreetingAsync();
        await chat.AskAsync("lương nhân viên tổng đài", "33.750");

        await page.ClickAsync("#restart");

        await Assertions.Expect(chat.Questions).ToHaveCountAsync(0);
        await chat.WaitForGreetingAsync();
    }

    [BrowserFact]
    public async Task An_expired_token_leads_to_a_new_conversation_and_says_so()
    {
        await using var visit = await Visit.BeginAsync(shared.Chromium.Browser);
        visit.Expected = ["403"];
        await visit.Context.AddInitScriptAsync(
            "localStorage['careerbot.conversation'] ??= JSON.stringify({ id: 'gone', token: 'expired', user: 'dl_1' })");
        await visit.Context.RouteAsync("**/tokens/refresh", route => route.FulfillAsync(new RouteFulfillOptions
        {
            Status = 403,
            Body = """{"error":{"code":"TokenExpired","message":""}}""",
        }));

        var chat = Chat.OfPage(await visit.OpenAsync(new Uri(shared.Bot.Address, "chat")));

        await Assertions.Expect(chat.Notice).ToContainTextAsync("hết hạn");
        await chat.WaitForGreetingAsync();
    }
}
