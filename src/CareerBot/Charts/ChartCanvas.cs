using SkiaSharp;

namespace CareerBot.Charts;

/// <summary>Draws a chart in points of a page; the picture has twice as many pixels each way, for sharp screens.</summary>
internal sealed class ChartCanvas : IDisposable
{
    /// <summary>The width of every chart.</summary>
    public const float Width = 640;

    /// <summary>The free space at the sides.</summary>
    public const float Margin = 24;

    private const float PixelsPerPoint = 2;
    private const float SmallestSize = 9;

    private readonly SKSurface surface;
    private readonly SKPaint paint = new() { IsAntialias = true };

    public ChartCanvas(float height)
    {
        surface = SKSurface.Create(new SKImageInfo((int)(Width * PixelsPerPoint), (int)(height * PixelsPerPoint)));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(PixelsPerPoint);
    }

    /// <summary>Dark on white, 12 : 1.</summary>
    public static SKColor Ink { get; } = new(0x1F, 0x29, 0x37);

    /// <summary>Grey that is still read well on white, 7 : 1.</summary>
    public static SKColor Soft { get; } = new(0x4B, 0x55, 0x63);

    /// <summary>Lines and what is not in question.</summary>
    public static SKColor Faint { get; } = new(0x9C, 0xA3, 0xAF);

    /// <summary>The article's figures.</summary>
    public static SKColor Blue { get; } = new(0x1D, 0x4E, 0xD8);

    /// <summary>The person's own, 6 : 1 on white.</summary>
    public static SKColor Accent { get; } = new(0xB4, 0x3C, 0x0A);

    /// <summary>Writes a line of text, smaller when it is wider than there is room.</summary>
    public void Text(string text, float x, float y, float size, SKColor color, bool isBold = false, SKTextAlign align = SKTextAlign.Left, float room = Width - (2 * Margin))
    {
        using var font = new SKFont(isBold ? ChartFont.SemiBold : ChartFont.Regular, size);
        var width = font.MeasureText(text);
        if (width > room)
            font.Size = Math.Max(SmallestSize, size * room / width);
        paint.Color = color;
        // A centred text stays on the page
        var half = Math.Min(width, room) / 2;
        var at = align == SKTextAlign.Center ? Math.Clamp(x, Margin + half, Width - Margin - half) : x;
        surface.Canvas.DrawText(text, at, y, align, font, paint);
    }

    /// <summary>Draws a line with round ends.</summary>
    public void Line(float fromX, float fromY, float toX, float toY, float width, SKColor color)
    {
        (paint.Color, paint.StrokeWidth, paint.StrokeCap) = (color, width, SKStrokeCap.Round);
        surface.Canvas.DrawLine(fromX, fromY, toX, toY, paint);
    }

    /// <summary>Draws a dot with a white rim.</summary>
    public void Dot(float x, float y, float radius, SKColor color)
    {
        paint.Color = SKColors.White;
        surface.Canvas.DrawCircle(x, y, radius + 2, paint);
        paint.Color = color;
        surface.Canvas.DrawCircle(x, y, radius, paint);
    }

    /// <summary>Draws a bar.</summary>
    public void Bar(float x, float y, float width, float height, SKColor color)
    {
        paint.Color = color;
        surface.Canvas.DrawRoundRect(x, y, width, height, 3, 3, paint);
    }

    /// <summary>The picture as PNG.</summary>
    public byte[] ToPng()
    {
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return data.ToArray();
    }

    public void Dispose()
    {
        paint.Dispose();
        surface.Dispose();
    }
}
