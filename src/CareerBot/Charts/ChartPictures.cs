using System.Collections.Concurrent;
using CareerBot.Dialogs.Guided;
using CareerBot.Hosting;
using CareerBot.Knowledge;

namespace CareerBot.Charts;

/// <summary>The charts as PNG, drawn once. Figures are the knowledge's, words those of the dialogs.</summary>
/// <param name="content">Knows both, as they are now.</param>
public sealed class ChartPictures(AdvisorContent content)
{
    /// <summary>More are not kept: anybody may ask for a chart with another pay.</summary>
    private const int MostKept = 200;

    private static readonly TextTemplate Number = TextTemplate.Parse("{{ value | number }}");

    private readonly ConcurrentDictionary<string, byte[]> drawn = new(StringComparer.Ordinal);

    /// <summary>The pay of the job on one line.</summary>
    /// <param name="isHourly">By the hour, else by the year.</param>
    /// <param name="you">The person's pay in US dollars, or null.</param>
    public byte[] PayScale(bool isHourly, decimal? you)
    {
        var job = content.Current.Reader.Knowledge.Jobs[0];
        var scale = Charts.PayScale.Of(job, isHourly, you);
        var values = new Dictionary<string, object>(GuidedContent.ValuesOf(job), StringComparer.Ordinal)
        {
            ["low"] = scale.Low,
            ["middle"] = scale.Middle,
            ["high"] = scale.High,
            ["you"] = you ?? 0,
        };
        var words = new PayScaleWords(
            Say(isHourly ? "chart.title.hour" : "chart.title.year"),
            Mark("bottom"), Mark("median"), Mark("top"), Mark("you"),
            Say("chart.source"));
        return Drawn($"{scale}{words}", () => PayScaleChart.Draw(scale, words));

        string Say(string key) => content.Guided.Scripts[GuidedKeys.PayCheck].Texts.Say(key, 0, values);
        (string Label, string Figure) Mark(string key) => (Say(key), Say(key + ".value"));
    }

    /// <summary>The median pay of the compared jobs.</summary>
    public byte[] Jobs()
    {
        var job = content.Current.Reader.Knowledge.Jobs[0];
        var values = GuidedContent.ValuesOf(job);
        var jobs = JobPay.All(job, Say);
        var (title, source) = (Say("chart.title"), Say("source"));
        return Drawn($"{title}{source}{string.Join(';', jobs)}", () => JobsChart.Draw(title, jobs, Figure, source));

        string Say(string key) => content.Guided.Scripts[GuidedKeys.CompareJobs].Texts.Say(key, 0, values);
    }

    private static string Figure(decimal value) => Number.Render(new Dictionary<string, object>(StringComparer.Ordinal) { ["value"] = value });

    private byte[] Drawn(string key, Func<byte[]> draw)
    {
        if (drawn.Count >= MostKept)
            drawn.Clear();
        return drawn.GetOrAdd(key, _ => draw());
    }
}
