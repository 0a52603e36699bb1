namespace CareerBot.BotFramework.Dialogs;

/// <summary>A step of a waterfall: it asks something, or goes on at once.</summary>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
