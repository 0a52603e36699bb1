namespace CareerBot.Sums;

/// <summary>Where pay stands among the marks, which are all that is known: no finer ranks are made up.</summary>
public enum PayPlace
{
    /// <summary>Less than the bottom mark.</summary>
    BelowBottom,

    /// <summary>The bottom mark, nearly.</summary>
    AtBottom,

    /// <summary>Between the bottom mark and the median.</summary>
    BelowMedian,

    /// <summary>The median, nearly.</summary>
    AtMedian,

    /// <summary>Between the median and the top mark.</summary>
    AboveMedian,

    /// <summary>The top mark, nearly.</summary>
    AtTop,

    /// <summary>More than the top mark.</summary>
    AboveTop,
}
