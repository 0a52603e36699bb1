namespace CareerBot.BotFramework.Builder;

/// <summary>Copies what comes in and what is sent to an observer. An observer that fails never fails the turn.</summary>
/// <remarks>Obsolete in the official SDK; not here.</remarks>
public abstract partial class InterceptionMiddleware : IMiddleware
{
    private protected InterceptionMiddleware(ILogger logger)
    {
        Logger = logger ?? NullLogger.Instance;
    }

    protected ILogger Logger { get; }

    async Task IMiddleware.OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        var received = InspectionTrace.Received(turnContext.Activity);
        var (shouldForward, shouldIntercept) = await TryAsync("inbound", () => InboundAsync(turnContext, received, cancellationToken), (true, false));
        if (shouldIntercept) InterceptOutgoing(turnContext, cancellationToken);
        if (shouldForward) await ForwardAsync(turnContext, next, shouldIntercept, cancellationToken);
        if (shouldIntercept) await TryAsync("state", () => TraceStateAsync(turnContext, cancellationToken));
    }

    /// <summary>Takes what came in. Returns whether the bot gets it, and whether the rest of the turn is observed.</summary>
    protected abstract Task<(bool, bool)> InboundAsync(ITurnContext turnContext, Activity traceActivity, CancellationToken cancellationToken);

    protected abstract Task OutboundAsync(ITurnContext turnContext, IEnumerable<Activity> clonedActivities, CancellationToken cancellationToken);

    protected abstract Task TraceStateAsync(ITurnContext turnContext, CancellationToken cancellationToken);

    private async Task ForwardAsync(ITurnContext turnContext, NextDelegate next, bool shouldIntercept, CancellationToken cancellationToken)
    {
        try
        {
            await next(cancellationToken);
        }
        catch (Exception e) when (shouldIntercept)
        {
            await ObserveAsync(turnContext, [InspectionTrace.Error(e)], cancellationToken);
            throw;
        }
    }

    private void InterceptOutgoing(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        turnContext.OnSendActivities(async (_, activities, next) =>
        {
            await ObserveAsync(turnContext, activities.Select(InspectionTrace.Sent), cancellationToken);
            return await next();
        });
        turnContext.OnUpdateActivity(async (_, activity, next) =>
        {
            await ObserveAsync(turnContext, [InspectionTrace.Updated(activity)], cancellationToken);
            return await next();
        });
        turnContext.OnDeleteActivity(async (_, reference, next) =>
        {
            await ObserveAsync(turnContext, [InspectionTrace.Deleted(reference)], cancellationToken);
            await next();
        });
    }

    private Task ObserveAsync(ITurnContext turnContext, IEnumerable<Activity> traces, CancellationToken cancellationToken) =>
        TryAsync("outbound", () => OutboundAsync(turnContext, traces, cancellationToken));

    private Task TryAsync(string what, Func<Task> observe) =>
        TryAsync(what, async () => { await observe(); return true; }, fallback: false);

    private async Task<T> TryAsync<T>(string what, Func<Task<T>> observe, T fallback)
    {
        try
        {
            return await observe();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            LogFailure(Logger, e, what);
            return fallback;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The inspection of {What} traffic failed.")]
    private static partial void LogFailure(ILogger logger, Exception exception, string what);
}
