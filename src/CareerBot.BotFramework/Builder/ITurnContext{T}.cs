namespace CareerBot.BotFramework.Builder;

/// <summary>A turn whose activity is seen as <typeparamref name="T"/>.</summary>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    new T Activity { get; }
}
