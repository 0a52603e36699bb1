namespace CareerBot.BotFramework.Dialogs;

/// <summary>Runs a dialog as the whole of a bot.</summary>
public static class DialogExtensions
{
    /// <summary>
    /// Goes on with the dialogs in progress, or begins this one; then sends the state as a "BotState" trace.
    /// An exception is first offered as <see cref="DialogEvents.Error"/>; when that is handled, the turn is run again.
    /// </summary>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogs.Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        foreach (var (key, service) in turnContext.TurnState) dc.Services[key] = service;
        while (!await TryRunAsync(dc, dialog.Id, cancellationToken))
        {
        }
        await SendStateAsync(turnContext, cancellationToken);
    }

    private static async Task<bool> TryRunAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        try
        {
            var result = await dc.ContinueDialogAsync(cancellationToken);
            if (result.Status == DialogTurnStatus.Empty) await dc.BeginDialogAsync(dialogId, options: null, cancellationToken);
            return true;
        }
        catch (Exception e)
        {
            if (!await dc.EmitEventAsync(DialogEvents.Error, e, bubble: true, fromLeaf: true, cancellationToken)) throw;
            return false;
        }
    }

    private static Task SendStateAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var state = new JsonObject();
        foreach (var (scope, key) in new[] { ("user", nameof(UserState)), ("conversation", nameof(ConversationState)) })
        {
            if (turnContext.TurnState.Get<BotState.CachedBotState>(key) is { } cached) state[scope] = StorageJson.ToObject(cached.State);
        }
        return turnContext.TraceActivityAsync("BotState", state, "https://www.botframework.com/schemas/botState", "Bot State", cancellationToken);
    }
}
