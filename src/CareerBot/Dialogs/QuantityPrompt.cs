using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Dialogs;

/// <summary>Asks for a figure and understands it in words too: hai chục tiếng, khoảng 20 đến 25.</summary>
public sealed class QuantityPrompt : Prompt<Quantity>
{
    private readonly Func<string, PromptOptions, Quantity?> read;

    /// <summary>A prompt for any one number, amount or length of time.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="time">What times are seen from.</param>
    /// <param name="validator">Decides whether a figure will do.</param>
    public QuantityPrompt(string dialogId, TimeProvider time, PromptValidator<Quantity>? validator = null)
        : this(dialogId, (text, _) => NumberAnswer.Read(QuantityReader.Default, text, time.GetLocalNow()), validator)
    {
    }

    /// <summary>A prompt that reads answers in a way of its own.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="read">The figure in an answer, or null.</param>
    /// <param name="validator">Decides whether a figure will do.</param>
    public QuantityPrompt(string dialogId, Func<string, PromptOptions, Quantity?> read, PromptValidator<Quantity>? validator = null)
        : base(dialogId, validator) => this.read = read;

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        if ((isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt) is { } prompt)
            await turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<Quantity>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var quantity = read(MessageText.Of(turnContext.Activity), options);
        var result = new PromptRecognizerResult<Quantity> { Succeeded = quantity is not null };
        if (quantity is not null)
            result.Value = quantity;
        return Task.FromResult(result);
    }
}
