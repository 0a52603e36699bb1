using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CareerBot.Hosting;
using Microsoft.Playwright;

namespace CareerBot.Browser.Tests;

/// <summary>One person's browser: what it stores is its own. It collects every fault that a page reports.</summary>
public sealed class Visit : IAsyncDisposable
{
    private const string CollectViolations = "addEventListener('securitypolicyviolation', e => console.error('CSP: ' + e.violatedDirective + ' ' + e.blockedURI))";
    private static readonly string Pictures = Path.Combine(ContentRoot.Find(), "artifacts", "screenshots");
    private readonly ConcurrentQueue<string> faults = new();
    private readonly IBrowserContext context;

    private Visit(IBrowserContext context) => this.context = context;

    /// <summary>What the console says in this test and is no fault, in part.</summary>
    public IReadOnlyList<string> Expected { get; set; } = [];

    /// <summary>The context, for a network that fails.</summary>
    public IBrowserContext Context => context;

    /// <summary>Begins one.</summary>
    public static async Task<Visit> BeginAsync(IBrowser browser, int width = 1280, int height = 860, bool dark = false, bool touch = false)
    {
        var begun = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            HasTouch = touch,
            Locale = "en-US", // The chat speaks Vietnamese whatever the browser speaks
            ReducedMotion = ReducedMotion.Reduce,
        });
        begun.SetDefaultTimeout(15_000);
        await begun.AddInitScriptAsync(CollectViolations);
        return new Visit(begun);
    }

    /// <summary>Opens a page in a new tab.</summary>
    public async Task<IPage> OpenAsync(Uri address)
    {
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
                faults.Enqueue(message.Text);
        };
        page.PageError += (_, error) => faults.Enqueue(error);
        await page.GotoAsync(address.ToString());
        return page;
    }

    /// <summary>Keeps a picture, to be looked at.</summary>
    public static Task PictureAsync(IPage page, [CallerMemberName] string name = "") =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures, $"{name}.png") });

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        Assert.Equal([], faults.Where(fault => !Expected.Any(part => fault.Contains(part, StringComparison.Ordinal))));
    }
}
