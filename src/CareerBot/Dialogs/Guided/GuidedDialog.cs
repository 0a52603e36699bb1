using CareerBot.Hosting;

namespace CareerBot.Dialogs.Guided;

/// <summary>
/// A dialog that asks questions one at a time: it can be steered, interrupted by any question and by another dialog, and
/// never asks without end.
/// </summary>
/// <param name="id">Its id, and the name of its file.</param>
/// <param name="content">The words, as they are now.</param>
/// <param name="time">When somebody answers.</param>
public abstract partial class GuidedDialog(string id, AdvisorContent content, TimeProvider time) : Dialog(id)
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
}
