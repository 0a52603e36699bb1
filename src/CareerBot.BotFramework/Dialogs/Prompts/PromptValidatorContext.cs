namespace CareerBot.BotFramework.Dialogs;

/// <summary>What a validator knows.</summary>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        Options = options;
        State = state;
    }

    public ITurnContext Context { get; }

    /// <summary>What was recognized, perhaps nothing.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    public PromptOptions Options { get; }

    /// <summary>What the validator remembers while the prompt waits.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>The number of answers so far, this one included.</summary>
    public int AttemptCount => State.TryGetValue(Prompt<T>.AttemptCountKey, out var count) ? StorageJson.Convert<int>(count) : 0;
}
