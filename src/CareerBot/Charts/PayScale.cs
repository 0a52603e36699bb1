using CareerBot.Knowledge;

namespace CareerBot.Charts;

/// <summary>The pay of a job on one line, in US dollars an hour or a year.</summary>
/// <param name="Low">The lowest-paid tenth earn less.</param>
/// <param name="Middle">The median.</param>
/// <param name="High">The best-paid tenth earn more.</param>
/// <param name="You">The person's pay, or null.</param>
public sealed record PayScale(decimal Low, decimal Middle, decimal High, decimal? You)
{
    /// <summary>Between which figures the person's pay is: <c>below</c>, <c>low</c>, <c>median</c>, <c>high</c> or <c>above</c>.</summary>
    public string Place => You switch
    {
        null => "",
        var you when you < Low => "below",
        var you when you < Middle => "low",
        var you when you == Middle => "median",
        var you when you <= High => "high",
        _ => "above",
    };

    /// <summary>The scale of a job's figures.</summary>
    public static PayScale Of(Job job, bool isHourly, decimal? you)
    {
        return new PayScale(Figure("bottom"), Figure("median"), Figure("top"), you);

        decimal Figure(string name) => (decimal)job.Figures[name].Values[isHourly ? "hourly" : "annual"];
    }
}
