namespace CareerBot.BotFramework.Dialogs;

/// <summary>What a prompt asks. Stored while the prompt waits.</summary>
public class PromptOptions
{
    public Activity Prompt { get; set; }

    /// <summary>What is asked after a wrong answer; the prompt itself when null.</summary>
    public Activity RetryPrompt { get; set; }

    public IList<Choice> Choices { get; set; }

    /// <summary>How the choices are shown; null for the style of the prompt dialog.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Whatever the validator needs.</summary>
    public object Validations { get; set; }

    /// <summary>The language to recognize, when it is not the user's.</summary>
    public string RecognizeLanguage { get; set; }
}
