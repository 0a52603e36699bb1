namespace CareerBot.DirectLine.Calls;

/// <summary>Content types that a browser may show: pictures, but none that can hold a script (SVG). All others are downloads.</summary>
internal static class SafeContentType
{
    private const string Download = "application/octet-stream";

    private static readonly HashSet<string> Shown = new(StringComparer.OrdinalIgnoreCase) { "image/png", "image/jpeg", "image/gif", "image/webp" };

    /// <summary>Whether it is shown rather than saved.</summary>
    public static bool IsShown(string type) => Shown.Contains(type);

    /// <summary>The type to store and send for a declared one.</summary>
    public static string Of(string? declared)
    {
        var type = declared?.Split(';', 2)[0].Trim().ToLowerInvariant();
        return type is not null && Shown.Contains(type) ? type : Download;
    }
}
