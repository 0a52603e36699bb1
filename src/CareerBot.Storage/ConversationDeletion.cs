namespace CareerBot.Storage;

/// <summary>Deletes the conversation of a turn, on any channel, when its user wishes so.</summary>
/// <param name="conversationState">What the bot remembers of the conversation.</param>
/// <param name="userState">What the bot remembers of the user.</param>
public sealed class ConversationDeletion(ConversationState conversationState, UserState userState)
{
    /// <summary>
    /// Forgets the state now. A channel that keeps the conversation deletes what was said until this turn, together with
    /// the turn's end; the replies of the turn stay.
    /// </summary>
    public async Task DeleteAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await conversationState.DeleteAsync(turn, cancellationToken);
        await userState.DeleteAsync(turn, cancellationToken);
        turn.TurnState.Set(new Wish());
    }

    /// <summary>Whether the turn's user wished it.</summary>
    public static bool IsWished(ITurnContext turn) => turn.TurnState.Get<Wish>() is not null;

    private sealed class Wish;
}
