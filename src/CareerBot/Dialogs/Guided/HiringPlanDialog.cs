using CareerBot.Hosting;

namespace CareerBot.Dialogs.Guided;

/// <summary>How do I get it? A plan in steps that fits the answers, and a checklist for who wants one.</summary>
/// <param name="content">The words, as they are now.</param>
/// <param name="time">When somebody answers.</param>
public sealed class HiringPlanDialog(AdvisorContent content, TimeProvider time) : GuidedDialog(GuidedKeys.HiringPlan, content, time)
{
    private const string Checklist = "checklist";

    /// <inheritdoc/>
    /// <remarks>The last question is asked of who has seen the plan.</remarks>
    protected override async Task OnAskingAsync(GuidedTurn turn, GuidedQuestion question, CancellationToken cancellationToken)
    {
        if (!string.Equals(question.Id, Checklist, StringComparison.Ordinal))
            return;
        turn["steps"] = Lines(turn, "steps");
        turn["interview"] = Lines(turn, "interview");
        turn["headings"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["interview"] = turn.Text("interview") };
        turn["speak"] = turn.Text("speak.plan");
        turn.Fill("card");
        await turn.SendAsync(turn.Say("plan"), [], GuidedKeys.HiringPlan, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task FinishAsync(GuidedTurn turn, CancellationToken cancellationToken)
    {
        if (!string.Equals(turn.State.AnswerTo(Checklist)?.Value, "yes", StringComparison.Ordinal))
            return turn.SendAsync(turn.Say("done"), turn.Next, card: null, cancellationToken);
        turn[Checklist] = Lines(turn, Checklist);
        turn["headings"] = new Dictionary<string, object>(StringComparer.Ordinal) { [Checklist] = turn.Text(Checklist) };
        turn["speak"] = turn.Text("speak.checklist");
        return turn.SendAsync(turn.Say(Checklist), turn.Next, Checklist, cancellationToken);
    }

    private static List<object> Lines(GuidedTurn turn, string list) =>
        [.. turn.Script.LinesOf(list, turn.State).Select((line, index) => (object)new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["number"] = index + 1,
            ["title"] = line.Title,
            ["text"] = line.Text,
        })];
}
