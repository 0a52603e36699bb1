using SkiaSharp;

namespace CareerBot.Charts;

/// <summary>
/// The font of the charts: it has every Vietnamese letter and comes with the program, from npm. A program built without Node
/// takes the machine's.
/// </summary>
internal static class ChartFont
{
    /// <summary>For text.</summary>
    public static SKTypeface Regular { get; } = Load("BeVietnamPro_400Regular.ttf");

    /// <summary>For headings and figures.</summary>
    public static SKTypeface SemiBold { get; } = Load("BeVietnamPro_600SemiBold.ttf");

    private static SKTypeface Load(string name)
    {
        using var stream = typeof(ChartFont).Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return SKTypeface.Default;
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data);
    }
}
