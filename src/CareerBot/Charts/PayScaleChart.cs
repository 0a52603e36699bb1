using SkiaSharp;

namespace CareerBot.Charts;

/// <summary>Draws the pay of a job on one line: lowest tenth, median, best tenth, and the person's own.</summary>
internal static class PayScaleChart
{
    private const float Height = 260;
    private const float LineY = 140;
    private const float Left = 44;
    private const float Right = ChartCanvas.Width - 44;
    private const float LabelRoom = 150;

    /// <summary>The line ends so far beyond the article's figures; a pay beyond is drawn at its end.</summary>
    private const decimal Below = 0.6m;
    private const decimal Above = 1.25m;

    /// <summary>The chart as PNG.</summary>
    /// <param name="scale">The figures.</param>
    /// <param name="words">Title, source, and label and figure of each mark, in words.</param>
    public static byte[] Draw(PayScale scale, PayScaleWords words)
    {
        using var canvas = new ChartCanvas(Height);
        canvas.Text(words.Title, ChartCanvas.Margin, 36, 19, ChartCanvas.Ink, isBold: true);
        canvas.Line(Left, LineY, Right, LineY, 4, ChartCanvas.Faint);
        canvas.Line(X(scale, scale.Low), LineY, X(scale, scale.High), LineY, 8, ChartCanvas.Blue);
        Mark(canvas, X(scale, scale.Low), words.Bottom);
        Mark(canvas, X(scale, scale.Middle), words.Median);
        Mark(canvas, X(scale, scale.High), words.Top);
        if (scale.You is { } you)
            Person(canvas, X(scale, you), words.You);
        canvas.Text(words.Source, ChartCanvas.Margin, Height - 20, 12, ChartCanvas.Soft);
        return canvas.ToPng();
    }

    private static float X(PayScale scale, decimal value)
    {
        var (first, last) = (scale.Low * Below, scale.High * Above);
        return Left + ((Right - Left) * (float)((Math.Clamp(value, first, last) - first) / (last - first)));
    }

    private static void Mark(ChartCanvas canvas, float x, (string Label, string Figure) words)
    {
        canvas.Dot(x, LineY, 8, ChartCanvas.Blue);
        canvas.Text(words.Label, x, LineY + 34, 14, ChartCanvas.Ink, align: SKTextAlign.Center, room: LabelRoom);
        canvas.Text(words.Figure, x, LineY + 55, 15, ChartCanvas.Blue, isBold: true, SKTextAlign.Center, LabelRoom);
    }

    private static void Person(ChartCanvas canvas, float x, (string Label, string Figure) words)
    {
        canvas.Line(x, LineY - 34, x, LineY, 2, ChartCanvas.Accent);
        canvas.Dot(x, LineY, 9, ChartCanvas.Accent);
        canvas.Text($"{words.Label}: {words.Figure}", x, LineY - 44, 16, ChartCanvas.Accent, isBold: true, SKTextAlign.Center);
    }
}
