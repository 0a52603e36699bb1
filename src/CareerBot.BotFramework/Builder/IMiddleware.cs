namespace CareerBot.BotFramework.Builder;

/// <summary>A step that every turn goes through, before and after the bot.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
