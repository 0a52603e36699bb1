namespace CareerBot.BotFramework.Builder;

/// <summary>A bot: it handles one incoming activity a turn.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
