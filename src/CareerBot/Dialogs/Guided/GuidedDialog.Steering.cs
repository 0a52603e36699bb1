namespace CareerBot.Dialogs.Guided;

/// <content>What happens to a message that is no answer: commands, questions, other dialogs, misunderstandings.</content>
public abstract partial class GuidedDialog
{
    private async Task<DialogTurnResult> ObeyAsync(GuidedTurn turn, GuidedQuestion question, GuidedCommand command, CancellationToken cancellationToken)
    {
        turn.State.Misses = 0;
        switch (command)
        {
            case GuidedCommand.Cancel:
                return await LeaveAsync(turn, "cancelled", cancellationToken);
            case GuidedCommand.Restart:
                turn.State.Given.Clear();
                return await BeginAsync(turn, [turn.SayHabit("restarted")], cancellationToken);
            case GuidedCommand.Skip:
                turn.Lead(turn.SayHabit("skipped"));
                turn.State.Given.Add(new GivenAnswer(question.Id, ""));
                return await AdvanceAsync(turn, cancellationToken);
            case GuidedCommand.Back:
                return await WaitAsync(turn, StepBack(turn) ?? question, cancellationToken);
            case GuidedCommand.Help:
                turn.Lead(question.Help);
                turn.Lead(turn.SayHabit("help"));
                break;
        }

        return await WaitAsync(turn, question, cancellationToken);
    }

    private static GuidedQuestion? StepBack(GuidedTurn turn)
    {
        var hasAnswers = turn.State.Given.Count > 0;
        turn.Lead(turn.SayHabit(hasAnswers ? "back" : "back.nothing"));
        if (hasAnswers)
            turn.State.Given.RemoveAt(turn.State.Given.Count - 1);
        return turn.Script.NextQuestion(turn.State);
    }

    /// <summary>A dialog within this one; when it ends, this one goes on. One that waits below is not begun twice.</summary>
    private static async Task<DialogTurnResult> BeginOtherAsync(GuidedTurn turn, GuidedQuestion question, string other, CancellationToken cancellationToken)
    {
        turn.State.SaveTo(turn.Dc.ActiveDialog);
        if (turn.Dc.Stack.TrueForAll(instance => !string.Equals(instance.Id, other, StringComparison.Ordinal)))
            return await turn.Dc.BeginDialogAsync(other, cancellationToken: cancellationToken);
        await turn.Dc.RepromptDialogAsync(cancellationToken);
        return EndOfTurn;
    }

    /// <summary>A question in the middle is answered and this one asked again; what is neither is not understood.</summary>
    private async Task<DialogTurnResult> InterruptAsync(GuidedTurn turn, GuidedQuestion question, CancellationToken cancellationToken)
    {
        if (await Advisor(turn).AnswerAsync(turn.Dc.Context, cancellationToken) is not { } reply)
            return await MissAsync(turn, question, cancellationToken);
        turn.State.Misses = 0;
        await turn.SendAsync(reply.Text, [], card: null, cancellationToken);
        turn.Lead(turn.SayHabit("continue"));
        return await WaitAsync(turn, question, cancellationToken);
    }

    private async Task<DialogTurnResult> MissAsync(GuidedTurn turn, GuidedQuestion question, CancellationToken cancellationToken)
    {
        turn.State.Misses++;
        if (turn.State.Misses > MissesBeforeChoices)
            return await LeaveAsync(turn, "missed.leave", cancellationToken);
        turn.Lead(turn.SayHabit(turn.State.Misses == MissesBeforeChoices ? "missed.choose" : "missed"));
        return await WaitAsync(turn, question, cancellationToken);
    }

    private static async Task<DialogTurnResult> LeaveAsync(GuidedTurn turn, string sentence, CancellationToken cancellationToken)
    {
        await turn.SendAsync(turn.SayHabit(sentence), [turn.Script.Title, .. turn.Next], card: null, cancellationToken);
        return await turn.Dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Who comes back after a day is not held to an old question: the message is read as if the dialog were over.</summary>
    private static async Task<DialogTurnResult> LeaveBehindAsync(GuidedTurn turn, CancellationToken cancellationToken)
    {
        await turn.SendAsync(turn.SayHabit("left"), [], card: null, cancellationToken);
        await turn.Dc.CancelAllDialogsAsync(cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete, AdvisorDialog.Unread);
    }
}
