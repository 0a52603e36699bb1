namespace CareerBot.BotFramework.Dialogs;

/// <summary>Decides whether an answer is valid; it may send a reply of its own, then the prompt does not ask again.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
