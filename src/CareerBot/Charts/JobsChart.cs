using SkiaSharp;

namespace CareerBot.Charts;

/// <summary>Draws the median pay of several jobs as bars; the first is the job that the article is about.</summary>
internal static class JobsChart
{
    private const float Top = 62;
    private const float RowHeight = 42;
    private const float BarHeight = 26;
    private const float LabelRoom = 170;
    private const float FigureRoom = 90;

    /// <summary>The chart as PNG.</summary>
    /// <param name="title">Its heading.</param>
    /// <param name="jobs">The bars, from the top.</param>
    /// <param name="figure">A pay in words.</param>
    /// <param name="source">Where the figures are from.</param>
    public static byte[] Draw(string title, IReadOnlyList<JobPay> jobs, Func<decimal, string> figure, string source)
    {
        var height = Top + (RowHeight * jobs.Count) + 46;
        var most = jobs.Max(job => job.Annual);
        using var canvas = new ChartCanvas(height);
        canvas.Text(title, ChartCanvas.Margin, 36, 19, ChartCanvas.Ink, isBold: true);
        foreach (var (index, job) in jobs.Index())
            Row(canvas, Top + (RowHeight * index), job, (float)(job.Annual / most), figure(job.Annual), index == 0);
        canvas.Text(source, ChartCanvas.Margin, height - 20, 12, ChartCanvas.Soft);
        return canvas.ToPng();
    }

    private static void Row(ChartCanvas canvas, float y, JobPay job, float share, string figure, bool isOwn)
    {
        const float Left = ChartCanvas.Margin + LabelRoom + 12;
        var width = (ChartCanvas.Width - Left - ChartCanvas.Margin - FigureRoom) * share;
        var baseline = y + (BarHeight / 2) + 5;
        canvas.Text(job.Title, Left - 12, baseline, 15, ChartCanvas.Ink, isOwn, SKTextAlign.Right, LabelRoom);
        canvas.Bar(Left, y, width, BarHeight, isOwn ? ChartCanvas.Accent : ChartCanvas.Blue);
        canvas.Text(figure, Left + width + 10, baseline, 15, ChartCanvas.Ink, isBold: true, room: FigureRoom);
    }
}
