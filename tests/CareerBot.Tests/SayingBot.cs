namespace CareerBot.Tests;

/// <summary>A bot that does what a test wants.</summary>
internal sealed class SayingBot(Func<ITurnContext, Task> say) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => say(turnContext);
}
