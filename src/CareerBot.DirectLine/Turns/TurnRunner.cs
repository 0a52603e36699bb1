namespace CareerBot.DirectLine.Turns;

/// <summary>Runs one turn and stores what it brought. A turn that fails is ended with the bot's apology.</summary>
internal sealed partial class TurnRunner(
    IBot bot,
    DirectLineAdapter adapter,
    IConversationLog log,
    ITurnStorage storage,
    IOptions<DirectLineOptions> options,
    TimeProvider time,
    ILogger<TurnRunner> logger)
{
    /// <summary>A turn that has ended the process so often is not run again.</summary>
    private const int MostAttempts = 5;

    /// <summary>Runs a turn.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="isRecovered">Whether the process before may have ended because of it.</param>
    /// <exception cref="Exception">Its end cannot be stored; it stays pending.</exception>
    public async Task RunAsync(PendingTurn turn, bool isRecovered)
    {
        if (isRecovered && turn.Attempts >= MostAttempts)
        {
            await ApologizeAsync(turn, new InvalidOperationException("The turn has ended the process again and again."));
            return;
        }

        if (isRecovered)
            await log.CountAttemptAsync(turn);
        try
        {
            await RunAsync(turn, bot.OnTurnAsync);
        }
#pragma warning disable CA1031 // The user is to be told, whatever it is
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogFailed(exception, turn.ConversationId);
            await ApologizeAsync(turn, exception);
        }
    }

    private async Task ApologizeAsync(PendingTurn turn, Exception exception)
    {
        try
        {
            // The adapter's OnTurnError is what says sorry
            await RunAsync(turn, (_, _) => throw exception);
        }
#pragma warning disable CA1031 // It is the same failure again, or that of saying so
        catch (Exception again)
#pragma warning restore CA1031
        {
            LogFailed(again, turn.ConversationId);
            using var nothing = storage.BeginTurn();
            await log.FinishTurnAsync(new FinishedTurn(turn, [], nothing, DeletesHistory: false));
        }
    }

    private async Task RunAsync(PendingTurn turn, BotCallbackHandler callback)
    {
        var state = storage.BeginTurn();
        var activity = ActivityOf(turn);
        var replies = new TurnReplies(turn.ConversationId, activity.Id, adapter.Bot);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TurnSeconds), time);
        var token = limit.Token;
        try
        {
            var deletes = await adapter.RunAsync(activity, replies, callback, token).WaitAsync(token);
            await log.FinishTurnAsync(new FinishedTurn(turn, replies.Close(), state, deletes));
            state.Dispose();
        }
        catch (OperationCanceledException exception) when (token.IsCancellationRequested)
        {
            // The turn may go on for ever: its writes stay in its own, never stored state
            throw new TimeoutException("The turn takes too long.", exception);
        }
        finally
        {
            replies.Close();
        }
    }

    private Activity ActivityOf(PendingTurn turn)
    {
        var activity = ActivityJson.Read(Encoding.UTF8.GetBytes(turn.Json));
        activity.Recipient = adapter.Bot;
        activity.ServiceUrl = "urn:careerbot:directline";
        return activity;
    }

    [LoggerMessage(LogLevel.Error, "The turn failed in conversation {ConversationId}")]
    private partial void LogFailed(Exception exception, string conversationId);
}
