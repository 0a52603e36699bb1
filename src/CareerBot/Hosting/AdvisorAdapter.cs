namespace CareerBot.Hosting;

/// <summary>The adapter behind <c>/api/messages</c>: Emulator and Azure Bot Service.</summary>
public sealed class AdvisorAdapter : CloudAdapter
{
    public AdvisorAdapter(
        BotFrameworkAuthentication authentication,
        IEnumerable<IMiddleware> middleware,
        TurnFailure failure,
        ILogger<AdvisorAdapter> logger)
        : base(authentication, logger)
    {
        foreach (var item in middleware)
            Use(item);
        OnTurnError = failure.HandleAsync;
    }
}
