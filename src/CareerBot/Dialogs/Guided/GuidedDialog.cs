using CareerBot.Hosting;

namespace CareerBot.Dialogs.Guided;

/// <summary>
/// A dialog that asks questions one at a time: it can be steered, interrupted by any question and by another dialog, and
/// never asks without end.
/// </summary>
/// <param name="id">Its id, and the name of its file.</param>
/// <param name="content">The words, as they are now.</param>
/// <param name="time">When somebody answers.</param>
public abstract class GuidedDialog(string id, AdvisorContent content, TimeProvider time) : Dialog(id)
{
    /// <summary>So many misunderstandings in a row lead to choices, and one more to the end.</summary>
    private const int MissesBeforeChoices = 2;

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
        BeginAsync(Open(dc, new GuidedState()), [], cancellationToken);

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Open(dc, GuidedState.Of(dc.ActiveDialog));
        if (time.GetUtcNow() - turn.State.Touched > turn.Content.Habits.ForgetAfter)
            return await LeaveBehindAsync(turn, cancellationToken);
        turn.State.Turn++;
        if (turn.Script.NextQuestion(turn.State) is not { } question)
            return await AdvanceAsync(turn, cancellationToken);
        var message = MessageText.Of(dc.Context.Activity);
        var reader = turn.Content.ReaderOf(turn.Script, question);
        var words = turn.Content.Habits.Normalizer.Normalize(message).Words;
        if (!reader.IsNamed(message) && turn.Content.Habits.TryReadWhole(words, turn.Content.Habits.Commands, out var command))
            return await ObeyAsync(turn, question, command, cancellationToken);
        if (turn.Content.FindStart(message) is { } other)
            return await BeginOtherAsync(turn, question, other, cancellationToken);
        var reading = reader.Read(message, time.GetLocalNow(), turn.State.Misses >= MissesBeforeChoices);
        return reading.Answer is { } answer && (reading.IsWhole || (!reading.IsQuestion && !Advisor(turn).IsSmallTalk(message)))
            ? await AcceptAsync(turn, question, answer, cancellationToken)
            : await InterruptAsync(turn, question, cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>Another dialog that came between has ended.</remarks>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var dc = new DialogContext(new DialogSet(), turnContext, new DialogState([instance]));
        var turn = Open(dc, GuidedState.Of(instance));
        if (turn.Script.NextQuestion(turn.State) is not { } question)
            return;
        turn.Lead(turn.SayHabit("continue"));
        await AskAsync(turn, question, cancellationToken);
    }

    /// <summary>Says what comes before a question that is asked for the first time.</summary>
    protected virtual Task OnAskingAsync(GuidedTurn turn, GuidedQuestion question, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Takes an answer; false when the question stays open.</summary>
    protected virtual Task<bool> OnAnsweredAsync(GuidedTurn turn, GuidedQuestion question, GivenAnswer answer, CancellationToken cancellationToken)
    {
        turn.State.Given.Add(answer);
        return Task.FromResult(true);
    }

    /// <summary>Which variant of a question is asked.</summary>
    protected virtual int AskVariant(GuidedTurn turn, GuidedQuestion question) => turn.Variant;

    /// <summary>Says the end: every question has been asked.</summary>
    protected abstract Task FinishAsync(GuidedTurn turn, CancellationToken cancellationToken);

    /// <summary>Keeps what was said last for who asks to hear it again, or to hear more of it.</summary>
    protected static Task RememberAsync(GuidedTurn turn, string? topic, CancellationToken cancellationToken) =>
        Advisor(turn).RememberAsync(turn.Dc.Context, turn.LastSent, topic, cancellationToken);

    private static AdvisorDialog Advisor(GuidedTurn turn) => (AdvisorDialog)turn.Dc.FindDialog(nameof(AdvisorDialog));

    private GuidedTurn Open(DialogContext dc, GuidedState state)
    {
        var guided = content.Guided;
        return new GuidedTurn(dc, guided, guided.Scripts[Id], content.Current.Reader.Knowledge, state);
    }

    private async Task<DialogTurnResult> BeginAsync(GuidedTurn turn, IEnumerable<string> lead, CancellationToken cancellationToken)
    {
        foreach (var text in lead.DefaultIfEmpty(turn.Say(GuidedKeys.Intro)))
            turn.Lead(text);
        return await AdvanceAsync(turn, cancellationToken);
    }

    /// <summary>The next question, or the end.</summary>
    private async Task<DialogTurnResult> AdvanceAsync(GuidedTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Script.NextQuestion(turn.State) is { } question)
        {
            await OnAskingAsync(turn, question, cancellationToken);
            return await WaitAsync(turn, question, cancellationToken);
        }

        await FinishAsync(turn, cancellationToken);
        await RememberAsync(turn, topic: null, cancellationToken);
        return await turn.Dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private async Task<DialogTurnResult> WaitAsync(GuidedTurn turn, GuidedQuestion question, CancellationToken cancellationToken)
    {
        await AskAsync(turn, question, cancellationToken);
        turn.State.Touched = time.GetUtcNow();
        turn.State.SaveTo(turn.Dc.ActiveDialog);
        return EndOfTurn;
    }

    private async Task AskAsync(GuidedTurn turn, GuidedQuestion question, CancellationToken cancellationToken)
    {
        List<string> titles = [.. question.Choices.Select(choice => choice.Title)];
        var isListed = turn.State.Misses >= MissesBeforeChoices || (!question.IsScale && titles.Count > 2);
        (turn["number"], turn["total"]) = turn.Script.ProgressOf(question, turn.State);
        turn["question"] = question.Ask[AskVariant(turn, question) % question.Ask.Count];
        turn["choices"] = isListed ? titles : [];
        await turn.SendAsync(turn.SayHabit("ask"), titles, card: null, cancellationToken);
    }

    private async Task<DialogTurnResult> AcceptAsync(GuidedTurn turn, GuidedQuestion question, GivenAnswer answer, CancellationToken cancellationToken)
    {
        turn.State.Misses = 0;
        return await OnAnsweredAsync(turn, question, answer, cancellationToken)
            ? await AdvanceAsync(turn, cancellationToken)
            : await WaitAsync(turn, question, cancellationToken);
    }

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
        return await turn.Dc.BeginDialogAsync(nameof(AdvisorDialog), cancellationToken: cancellationToken);
    }
}
