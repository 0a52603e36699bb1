namespace CareerBot.BotFramework.Builder;

/// <summary>Puts a service into the state of every turn.</summary>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string _key;

    public RegisterClassMiddleware(T service)
        : this(service, key: null)
    {
    }

    public RegisterClassMiddleware(T service, string key)
    {
        Service = service ?? throw new ArgumentNullException(nameof(service));
        _key = key;
    }

    public T Service { get; set; }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(nextTurn);
        turnContext.TurnState.Set(_key ?? typeof(T).FullName, Service);
        return nextTurn(cancellationToken);
    }
}
