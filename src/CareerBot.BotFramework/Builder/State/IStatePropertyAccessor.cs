namespace CareerBot.BotFramework.Builder;

/// <summary>Reads and changes a property of the state of the turn; <see cref="BotState.SaveChangesAsync"/> stores it.</summary>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>The value. When there is none, that of the factory, which is then set; without a factory, default.</summary>
    Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default);

    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}
