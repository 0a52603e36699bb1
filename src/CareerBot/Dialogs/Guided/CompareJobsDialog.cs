using CareerBot.Charts;
using CareerBot.Hosting;

namespace CareerBot.Dialogs.Guided;

/// <summary>The job beside the similar ones: a table, a chart, and a closer look at any of them.</summary>
/// <param name="content">The words, as they are now.</param>
/// <param name="time">When somebody answers.</param>
/// <param name="charts">Where charts are.</param>
public sealed class CompareJobsDialog(AdvisorContent content, TimeProvider time, ChartLinks charts) : GuidedDialog(GuidedKeys.CompareJobs, content, time)
{
    /// <inheritdoc/>
    protected override Task OnAskingAsync(GuidedTurn turn, GuidedQuestion question, CancellationToken cancellationToken)
    {
        turn["rows"] = JobPay.All(turn.Knowledge.Jobs[0], turn.Text).Select(Row).ToList();
        turn["headings"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["job"] = turn.Text("job"), ["pay"] = turn.Text("pay") };
        turn["chart"] = charts.Jobs();
        turn["alt"] = turn.Text("chart.alt");
        turn.Fill("card", "source", "limits", "speak");
        return turn.SendAsync(turn.Say("table"), [], GuidedKeys.CompareJobs, cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>A look at a job leaves the question open: another may follow.</remarks>
    protected override async Task<bool> OnAnsweredAsync(
        GuidedTurn turn, GuidedQuestion question, GivenAnswer answer, CancellationToken cancellationToken)
    {
        if (question.FindChoice(answer.Value)?.Topic is not { } topic)
            return await base.OnAnsweredAsync(turn, question, answer, cancellationToken);
        await turn.SendAsync(turn.Knowledge.FindAnswer(topic)!.Text, [], card: null, cancellationToken);
        await RememberAsync(turn, topic, cancellationToken);
        return false;
    }

    /// <inheritdoc/>
    /// <remarks>The second variant asks for a further look.</remarks>
    protected override int AskVariant(GuidedTurn turn, GuidedQuestion question) => Math.Min(turn.State.Turn, 1);

    /// <inheritdoc/>
    protected override Task FinishAsync(GuidedTurn turn, CancellationToken cancellationToken) =>
        turn.SendAsync(turn.Say("done"), turn.Next, card: null, cancellationToken);

    private static object Row(JobPay job) => new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["title"] = job.Title,
        ["annual"] = job.Annual,
        ["difference"] = job.Difference,
        ["less"] = -job.Difference,
    };
}
