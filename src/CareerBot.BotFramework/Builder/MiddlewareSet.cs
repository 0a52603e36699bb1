using System.Collections;

namespace CareerBot.BotFramework.Builder;

/// <summary>Middleware in the order in which it runs.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    public MiddlewareSet Use(IMiddleware middleware)
    {
        BotAssert.MiddlewareNotNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(next);
        await ReceiveActivityFromAsync(0, turnContext, callback: null, cancellationToken);
        await next(cancellationToken);
    }

    /// <summary>Runs the middleware, then the callback.</summary>
    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ReceiveActivityFromAsync(0, turnContext, callback, cancellationToken);

    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task ReceiveActivityFromAsync(int index, ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        if (index == _middleware.Count) return callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask;
        return _middleware[index].OnTurnAsync(turnContext, token => ReceiveActivityFromAsync(index + 1, turnContext, callback, token), cancellationToken);
    }
}
