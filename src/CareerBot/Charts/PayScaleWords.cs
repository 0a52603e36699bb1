namespace CareerBot.Charts;

/// <summary>The words of the chart of a job's pay.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Bottom">Label and figure of the lowest-paid tenth.</param>
/// <param name="Median">Label and figure of the median.</param>
/// <param name="Top">Label and figure of the best-paid tenth.</param>
/// <param name="You">Label and figure of the person.</param>
/// <param name="Source">Where the figures are from.</param>
internal sealed record PayScaleWords(
    string Title,
    (string Label, string Figure) Bottom,
    (string Label, string Figure) Median,
    (string Label, string Figure) Top,
    (string Label, string Figure) You,
    string Source);
