using CareerBot.Hosting;
using Microsoft.Playwright;

namespace CareerBot.Browser.Tests;

/// <summary>Debian's Chromium, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
        ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static readonly string Program = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
    private IPlaywright? playwright;

    /// <summary>What is missing for these tests; null when all is there.</summary>
    public static string? Missing { get; } = FindMissing();

    /// <summary>The npm packages of the widget.</summary>
    public static string Packages => Path.Combine(ContentRoot.Find(), "src", "CareerBot.Widget", "node_modules");

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Missing is not null)
            throw new InvalidOperationException(Missing);
        Assertions.SetDefaultExpectTimeout(15_000);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Flags });
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        playwright?.Dispose();
    }

    private static string? FindMissing()
    {
        if (!File.Exists(Program))
            return $"Chromium is missing at {Program} (apt-get install chromium, or set CHROMIUM).";
        return Directory.Exists(Packages) ? null : "The widget is not built: install Node.js 20 or later and build again.";
    }
}
