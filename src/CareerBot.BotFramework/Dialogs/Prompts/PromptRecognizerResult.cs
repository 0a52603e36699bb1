namespace CareerBot.BotFramework.Dialogs;

/// <summary>What a prompt made of the answer.</summary>
public class PromptRecognizerResult<T>
{
    public bool Succeeded { get; set; }

    public T Value { get; set; }

    /// <summary>Whether a parent may take the answer for something else.</summary>
    public bool AllowInterruption { get; set; }
}
