using CareerBot.Knowledge;

namespace CareerBot.Sums;

/// <summary>The levels of pay that the knowledge base gives, in one currency.</summary>
/// <param name="Bottom">What the lowest part earns less than.</param>
/// <param name="Median">What half of all earn less than.</param>
/// <param name="Top">What the highest part earns more than.</param>
/// <param name="Currency">The ISO 4217 code.</param>
/// <param name="Figures">The figures as sentences name them: <c>bottom</c>, <c>median</c>, <c>top</c>.</param>
public sealed record PayMarks(PayMark Bottom, PayMark Median, PayMark Top, string Currency, IReadOnlyDictionary<string, object> Figures)
{
    private const string Annual = "annual";
    private const string Hourly = "hourly";

    private static readonly string[] Names = ["bottom", "median", "top"];

    /// <summary>The marks of the job that answers about pay; null when it lacks one.</summary>
    public static PayMarks? Of(KnowledgeBase knowledge)
    {
        if (knowledge.FindJob(PaySum.Compare) is not { } job || Missing(job).Any())
            return null;
        var figures = Names.ToDictionary(name => name, object (name) => job.Figures[name].Values, StringComparer.Ordinal);
        return new PayMarks(
            Mark(job, Names[0]), Mark(job, Names[1]), Mark(job, Names[2]), (string)job.Figures[Names[1]].Values["currency"], figures);
    }

    /// <summary>What the jobs of a knowledge base lack for sums of pay.</summary>
    public static IEnumerable<Fault> Faults(KnowledgeBase knowledge) =>
        from job in knowledge.Jobs
        where job.Answers.ContainsKey(PaySum.Compare) || job.Answers.ContainsKey(PaySum.Estimate)
        from name in Missing(job)
        select new Fault(job.Answers.Values.First().Position, $"sums of pay need a figure '{name}' with annual, hourly and currency");

    private static IEnumerable<string> Missing(Job job) => Names.Where(name =>
        !job.Figures.TryGetValue(name, out var figure)
        || !figure.Values.TryGetValue(Annual, out var annual) || annual is not decimal
        || !figure.Values.TryGetValue(Hourly, out var hourly) || hourly is not decimal
        || !figure.Values.TryGetValue("currency", out var currency) || currency is not string);

    private static PayMark Mark(Job job, string name) => new(
        Extent.Of((decimal)job.Figures[name].Values[Annual]), Extent.Of((decimal)job.Figures[name].Values[Hourly]));
}
