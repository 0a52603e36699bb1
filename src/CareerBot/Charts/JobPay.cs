using CareerBot.Knowledge;

namespace CareerBot.Charts;

/// <summary>The median pay of a job beside that of the job that the article is about.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Annual">In US dollars a year.</param>
/// <param name="Difference">More than the article's own job, in US dollars a year.</param>
public sealed record JobPay(string Title, decimal Annual, decimal Difference)
{
    private const string Own = "median";

    private static readonly string[] Figures = [Own, "receptionist", "concierge", "lodging_manager"];

    /// <summary>The job of the article and those it is compared with, in the order of the article.</summary>
    /// <param name="job">Knows the figures.</param>
    /// <param name="title">What the job of a figure is called.</param>
    public static IReadOnlyList<JobPay> All(Job job, Func<string, string> title) =>
        [.. Figures.Select(figure => new JobPay(title(figure), PayOf(job, figure), PayOf(job, figure) - PayOf(job, Own)))];

    private static decimal PayOf(Job job, string figure) => (decimal)job.Figures[figure].Values["annual"];
}
