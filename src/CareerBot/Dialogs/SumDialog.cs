using CareerBot.Hosting;
using CareerBot.Replies;
using CareerBot.Sums;
using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Dialogs;

/// <summary>
/// Asks for the figures that a sum lacks and says the result. Begins with a <see cref="SumQuestion"/>; ends with true when it
/// said something, with false when the answer was no figure twice.
/// </summary>
public sealed class SumDialog : ComponentDialog
{
    /// <summary>An answer that is no figure is asked for again once: then the user means something else.</summary>
    private const int MostAttempts = 2;

    private readonly AdvisorContent content;
    private readonly IStatePropertyAccessor<ConversationMemory> memories;

    /// <param name="content">Knowledge and wording, as they are now.</param>
    /// <param name="conversationState">Holds what is remembered.</param>
    public SumDialog(AdvisorContent content, ConversationState conversationState)
        : base(nameof(SumDialog))
    {
        this.content = content;
        memories = conversationState.CreateProperty<ConversationMemory>(nameof(ConversationMemory));
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, SayAsync]));
        AddDialog(new QuantityPrompt(nameof(QuantityPrompt), ReadAnswer, TakeOrGiveUpAsync));
    }

    private static Task<bool> TakeOrGiveUpAsync(PromptValidatorContext<Quantity> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded || prompt.AttemptCount >= MostAttempts);

    private Quantity? ReadAnswer(string text, PromptOptions options) => Enum.TryParse<AskedFigure>(options.Validations?.ToString(), out var asked)
        ? content.Current.Replier.Sums.ReadAnswer(asked, text)
        : null;

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await memories.GetAsync(step.Context, () => new ConversationMemory(), cancellationToken);
        var question = (SumQuestion)step.Options;
        return await step.PromptAsync(nameof(QuantityPrompt), Prompt(question, memory), cancellationToken);
    }

    private PromptOptions Prompt(SumQuestion question, ConversationMemory memory) => new()
    {
        Prompt = new Reply(question.Text, [.. question.Suggestions]).ToActivity(),
        RetryPrompt = MessageFactory.Text(content.Current.Replier.Sums.SayAgain(question.Text, memory.Turn)),
        Validations = question.Asked.ToString(),
    };

    private async Task<DialogTurnResult> SayAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await memories.GetAsync(step.Context, () => new ConversationMemory(), cancellationToken);
        if (step.Result is not Quantity answer || memory.Sum is not { } sum)
            return await step.EndDialogAsync(false, cancellationToken);
        var reply = content.Current.Replier.ReplyTo(sum, answer, MessageText.Of(step.Context.Activity), memory);
        await memories.SetAsync(step.Context, memory, cancellationToken);
        if (reply.Unfinished is not null)
            return await step.ReplaceDialogAsync(nameof(WaterfallDialog), SumQuestion.Of(reply), cancellationToken);
        await step.Context.SendActivityAsync(reply.ToActivity(), cancellationToken);
        return await step.EndDialogAsync(true, cancellationToken);
    }
}

/// <summary>What a <see cref="SumDialog"/> begins with. Stored with the state of the conversation.</summary>
public sealed class SumQuestion
{
    /// <summary>The question for a figure.</summary>
    public string Text { get; set; } = "";

    /// <summary>What the user may ask in place of an answer.</summary>
    public IList<string> Suggestions { get; set; } = [];

    /// <summary>The figure.</summary>
    public AskedFigure Asked { get; set; }

    /// <summary>The question that a reply asks.</summary>
    internal static SumQuestion Of(Reply reply) =>
        new() { Text = reply.Text, Suggestions = [.. reply.Suggestions], Asked = reply.Unfinished!.Asked };
}
