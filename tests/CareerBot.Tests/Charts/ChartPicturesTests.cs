using CareerBot.Charts;
using CareerBot.Hosting;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace CareerBot.Tests.Charts;

[Collection(nameof(ShippedBot))]
public sealed class ChartPicturesTests(ShippedBot bot)
{
    private readonly ChartPictures pictures = bot.Services.GetRequiredService<ChartPictures>();

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, null)]
    [InlineData(true, 15.5)]
    [InlineData(false, 1.0)]
    [InlineData(false, 900000.0)]
    public void A_pay_is_drawn_sharp(bool isHourly, double? you)
    {
        using var picture = SKBitmap.Decode(pictures.PayScale(isHourly, (decimal?)you));

        Assert.Equal((1280, 520), (picture.Width, picture.Height));
    }

    [Fact]
    public void Only_a_given_pay_is_drawn_in_the_persons_color()
    {
        Assert.Equal(0, CountAccent(pictures.PayScale(isHourly: true, you: null)));
        Assert.True(CountAccent(pictures.PayScale(isHourly: true, you: 20)) > 500);
    }

    [Theory]
    [InlineData(10.66)]
    [InlineData(26.58)]
    [InlineData(1000.0)]
    public void Nothing_is_cut_at_the_edges(double you)
    {
        using var picture = SKBitmap.Decode(pictures.PayScale(isHourly: true, (decimal)you));

        Assert.All(Enumerable.Range(0, picture.Height), y =>
        {
            Assert.Equal(SKColors.White, picture.GetPixel(0, y));
            Assert.Equal(SKColors.White, picture.GetPixel(picture.Width - 1, y));
        });
    }

    [Fact]
    public void A_bar_is_as_long_as_its_pay()
    {
        using var picture = SKBitmap.Decode(pictures.Jobs());
        var bars = Enumerable.Range(0, 4).Select(row => Enumerable.Range(0, picture.Width)
            .Count(x => IsBar(picture.GetPixel(x, 2 * (62 + (42 * row) + 3))))).ToList();
        decimal[] pay = [33750, 29140, 30400, 53390];

        Assert.All(bars.Zip(pay), bar => Assert.Equal((double)(bar.Second / pay.Max()), (double)bar.First / bars.Max(), 0.02));
    }

    [Fact]
    public void A_chart_is_drawn_once() =>
        Assert.Same(pictures.PayScale(isHourly: true, you: 17.25m), pictures.PayScale(isHourly: true, you: 17.25m));

    [Fact]
    public void The_font_has_every_letter_of_the_dialogs()
    {
        var letters = Directory.EnumerateFiles(Path.Combine(ContentRoot.Find(), "dialogs"), "*.yaml")
            .SelectMany(File.ReadAllText).Where(letter => char.IsLetterOrDigit(letter) || "%.,;:“”()/".Contains(letter, StringComparison.Ordinal)).Distinct().ToArray();

        Assert.Contains('ễ', letters);
        Assert.All((SKTypeface[])[ChartFont.Regular, ChartFont.SemiBold], typeface =>
        {
            using var font = new SKFont(typeface);
            Assert.True(font.ContainsGlyphs(new string(letters)));
        });
    }

    private static int CountAccent(byte[] png)
    {
        using var picture = SKBitmap.Decode(png);
        return picture.Pixels.Count(pixel => pixel == ChartCanvas.Accent);
    }

    private static bool IsBar(SKColor color) => color == ChartCanvas.Blue || color == ChartCanvas.Accent;
}
