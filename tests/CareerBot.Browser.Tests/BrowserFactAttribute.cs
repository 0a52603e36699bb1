namespace CareerBot.Browser.Tests;

/// <summary>A test in Chromium. Without it the test is skipped, but fails on CI, where nobody would notice.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly bool IsCi = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public BrowserFactAttribute()
    {
        if (!IsCi)
            Skip = Chromium.Missing;
    }
}
