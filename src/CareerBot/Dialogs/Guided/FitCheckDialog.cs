using CareerBot.Hosting;

namespace CareerBot.Dialogs.Guided;

/// <summary>Is it for me? A short questionnaire, and an honest picture that says no more than the article.</summary>
/// <param name="content">The words, as they are now.</param>
/// <param name="time">When somebody answers.</param>
public sealed class FitCheckDialog(AdvisorContent content, TimeProvider time) : GuidedDialog(GuidedKeys.FitCheck, content, time)
{
    private static readonly string[] Groups = ["strengths", "ready", "train", "notes"];

    /// <inheritdoc/>
    protected override Task FinishAsync(GuidedTurn turn, CancellationToken cancellationToken)
    {
        var told = turn.Script.Questions
            .Select(question => question.FindChoice(turn.State.AnswerTo(question.Id)?.Value))
            .Where(choice => choice?.Text is not null)
            .ToLookup(choice => choice!.Group!, choice => (object)choice!.Text!, StringComparer.Ordinal);
        if (told.Count == 0)
            return turn.SendAsync(turn.Say("result.nothing"), turn.Next, card: null, cancellationToken);
        foreach (var group in Groups)
            turn[group] = told[group].ToList();
        turn["groups"] = Groups.Where(told.Contains).Select(group => (object)new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["title"] = turn.Text(group),
            ["lines"] = told[group].ToList(),
        }).ToList();
        turn.Fill("card", "limits", "speak");
        return turn.SendAsync(turn.Say("result"), turn.Next, GuidedKeys.FitCheck, cancellationToken);
    }
}
