using Microsoft.Playwright;

namespace CareerBot.Browser.Tests;

[Collection(nameof(SharedServer))]
public sealed class BubbleTests(SharedServer shared)
{
    [BrowserFact]
    public async Task The_bubble_is_light_and_quick_and_the_chat_comes_below_the_limit()
    {
        await using var visit = await Visit.BeginAsync(shared.Chromium.Browser);
        await (await visit.OpenAsync(shared.Bot.Address)).CloseAsync(); // The server's first page is its own affair
        await visit.Context.ClearCookiesAsync();
        await using var fresh = await Visit.BeginAsync(shared.Chromium.Browser);
        var page = await fresh.OpenAsync(new Uri("about:blank"));
        var size = await Transferred.CountAsync(page);

        await page.GotoAsync(shared.Bot.Address.ToString());
        await Assertions.Expect(Chat.Bubble(page)).ToBeEnabledAsync();
        var usable = await page.EvaluateAsync<double>("performance.getEntriesByName('careerbot-bubble')[0].startTime");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var before = size.Bytes;
        await Chat.OpenAsync(page);
        var after = size.Bytes;

        Console.WriteLine($"bubble usable after {usable:F0} ms; {before} bytes before opening, {after} in all");
        Assert.InRange(before, 1, 15_000);
        Assert.InRange(after, before, 800_000);
        Assert.InRange(usable, 0, 300);
    }

    [BrowserFact]
    public async Task The_keyboard_alone_is_enough_and_Escape_leads_back_to_the_bubble()
    {
        await using var visit = await Visit.BeginAsync(shared.Chromium.Browser);
        var page = await visit.OpenAsync(shared.Bot.Address);
        var chat = Chat.OfBubble(page);
        await Chat.Bubble(page).FocusAsync();

        await page.Keyboard.PressAsync("Enter");
        await chat.WaitForGreetingAsync();
        await Assertions.Expect(chat.Box).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("luong nhan vien tong dai");
        await page.Keyboard.PressAsync("Enter");
        await chat.WaitForAsync("33.750");
        await page.Keyboard.PressAsync("Shift+Tab"); // To the suggestions, which are before the box
        await Assertions.Expect(chat.Suggestions.First).ToBeFocusedAsync();
        await Visit.PictureAsync(page);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(chat.Questions).ToHaveCountAsync(2);
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(Chat.Panel(page)).ToBeHiddenAsync();
        await Assertions.Expect(Chat.Bubble(page)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.False(await page.EvaluateAsync<bool>("document.activeElement.localName === 'careerbot-widget'"), "A closed chat must not hold the focus.");
    }

    [BrowserFact]
    public async Task On_a_phone_the_chat_covers_the_page_and_keeps_the_focus()
    {
        await using var visit = await Visit.BeginAsync(shared.Chromium.Browser, 390, 844, touch: true);
        var page = await visit.OpenAsync(shared.Bot.Address);
        await Visit.PictureAsync(page, "Phone_page");
        var chat = await Chat.OpenAsync(page);

        var box = await Chat.Panel(page).BoundingBoxAsync();
        Assert.Equal((0, 0, 390, 844), (box!.X, box.Y, box.Width, box.Height));
        Assert.True(await Chat.Panel(page).EvaluateAsync<bool>("panel => panel.matches(':modal')"));
        await Assertions.Expect(chat.Box).Not.ToBeFocusedAsync();
        await Visit.PictureAsync(page, "Phone_greeting");
        await chat.AskAsync("lương nhân viên tổng đài", "33.750");
        await Visit.PictureAsync(page, "Phone_answer");
        await page.Locator("careerbot-widget").GetByLabel("Đóng trò chuyện").And(page.Locator(".head button")).ClickAsync();

        await Assertions.Expect(Chat.Panel(page)).ToBeHiddenAsync();
        await Assertions.Expect(Chat.Bubble(page)).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task An_answer_that_comes_while_the_chat_is_closed_is_counted_on_the_bubble()
    {
        await using var visit = await Visit.BeginAsync(shared.Chromium.Browser);
        var page = await visit.OpenAsync(shared.Bot.Address);
        await page.EvaluateAsync("window.said = []; CareerBot.on('message', message => said.push(message.from)); null"); // Playwright would call a function

        await page.EvaluateAsync("CareerBot.send('lương nhân viên tổng đài')");

        var badge = page.Locator("careerbot-widget .badge");
        await Assertions.Expect(badge).ToHaveTextAsync("2"); // The greeting and the answer
        await Assertions.Expect(Chat.Bubble(page)).ToHaveAccessibleNameAsync("Mở trò chuyện: Hỏi CareerBot. 2 tin nhắn chưa đọc");
        Assert.Equal(["bot", "bot", "user"], (await page.EvaluateAsync<string[]>("said")).Order());
        await Visit.PictureAsync(page);
        await page.ReloadAsync();
        await Assertions.Expect(badge).ToHaveTextAsync("2");
        var chat = await Chat.OpenAsync(page);
        await Assertions.Expect(badge).ToBeHiddenAsync();
        await chat.WaitForAsync("33.750");
    }

    [BrowserFact]
    public async Task A_button_of_the_page_asks_and_events_tell_the_page()
    {
        await using var visit = await Visit.BeginAsync(shared.Chromium.Browser);
        var page = await visit.OpenAsync(shared.Bot.Address);
        await page.EvaluateAsync("window.told = []; for (const event of ['open', 'close', 'message']) CareerBot.on(event, detail => told.push(event + (detail.from ?? ''))); null"); // Playwright would call a function

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Có phải làm đêm không?" }).ClickAsync();
        var chat = Chat.OfBubble(page);
        await chat.WaitForAsync("đêm");
        await page.EvaluateAsync("CareerBot.close()");

        Assert.Equal(["close", "messagebot", "messageuser", "open"], (await page.EvaluateAsync<string[]>("told")).Distinct().Order());
    }

    [BrowserFact]
    public async Task Being_offline_is_said_and_unsaid()
    {
        await using var visit = await Visit.BeginAsync(shared.Chromium.Browser);
        visit.Expected = ["ERR_", "WebSocket"];
        var page = await visit.OpenAsync(new Uri(shared.Bot.Address, "chat"));
        var chat = Chat.OfPage(page);
        await chat.WaitForGreetingAsync();

        await visit.Context.SetOfflineAsync(true);
        await Assertions.Expect(chat.Notice).ToContainTextAsync("ngoại tuyến");
        await visit.Context.SetOfflineAsync(false);

        await Assertions.Expect(chat.Notice).ToContainTextAsync("Đã kết nối lại", new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });
        await chat.AskAsync("lương nhân viên tổng đài", "33.750");
    }
}
