namespace CareerBot.BotFramework.Dialogs;

/// <summary>Asks for one or more files.</summary>
public class AttachmentPrompt : Prompt<IList<Attachment>>
{
    public AttachmentPrompt(string dialogId, PromptValidator<IList<Attachment>> validator = null)
        : base(dialogId, validator)
    {
    }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var prompt = isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;
        if (prompt is not null) await turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<IList<Attachment>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var files = turnContext.Activity.Type == ActivityTypes.Message ? turnContext.Activity.Attachments : null;
        var result = new PromptRecognizerResult<IList<Attachment>>();
        if (files is { Count: > 0 })
        {
            result.Succeeded = true;
            result.Value = files;
        }
        return Task.FromResult(result);
    }
}
