using SkiaSharp;

namespace CareerBot.Charts;

/// <summary>The font of the charts, which has every Vietnamese letter and comes with the program, not from the machine.</summary>
internal static class ChartFont
{
    /// <summary>For text.</summary>
    public static SKTypeface Regular { get; } = Load("BeVietnamPro-Regular.ttf");

    /// <summary>For headings and figures.</summary>
    public static SKTypeface SemiBold { get; } = Load("BeVietnamPro-SemiBold.ttf");

    private static SKTypeface Load(string name)
    {
        using var stream = typeof(ChartFont).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} is not part of the program.");
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data);
    }
}
