namespace CareerBot.DirectLine.Access;

/// <summary>Who calls.</summary>
/// <param name="Token">The token; null for a server with the secret, which may do everything.</param>
internal sealed record Caller(ConversationToken? Token)
{
    /// <summary>Whether the caller may use a conversation.</summary>
    public bool MayUse(string conversationId) => Token is null || string.Equals(Token.ConversationId, conversationId, StringComparison.Ordinal);
}
