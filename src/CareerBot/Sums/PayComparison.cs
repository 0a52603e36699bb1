namespace CareerBot.Sums;

/// <summary>Where pay stands among the marks.</summary>
/// <param name="marks">What it is compared with.</param>
internal sealed class PayComparison(PayMarks marks)
{
    /// <summary>Pay a year and an hour of one level differ by rounding; within this part of a mark they are the same.</summary>
    private const decimal Near = 0.005m;

    /// <summary>Where pay stands: by the hour when it is paid so, for then the year is a supposition.</summary>
    /// <param name="pay">A user's pay.</param>
    /// <param name="end">Which end of a range.</param>
    public PayPlace Find(PayMark pay, Func<Extent, decimal> end)
    {
        var level = end(pay.IsByHour ? pay.Hourly : pay.Annual);
        var (bottom, median, top) = (Of(marks.Bottom), Of(marks.Median), Of(marks.Top));
        if (IsNear(level, bottom))
            return PayPlace.AtBottom;
        if (IsNear(level, median))
            return PayPlace.AtMedian;
        if (IsNear(level, top))
            return PayPlace.AtTop;
        return level < bottom ? PayPlace.BelowBottom
            : level < median ? PayPlace.BelowMedian
            : level < top ? PayPlace.AboveMedian
            : PayPlace.AboveTop;

        decimal Of(PayMark mark) => (pay.IsByHour ? mark.Hourly : mark.Annual).Low;
    }

    private static bool IsNear(decimal level, decimal mark) => Math.Abs(level - mark) <= Near * mark;
}
