namespace CareerBot.DirectLine.Access;

/// <summary>What a token is for: one cannot be used as the other.</summary>
internal enum TokenUse
{
    /// <summary>The calls of a conversation.</summary>
    Conversation,

    /// <summary>Opening a WebSocket, in a URL.</summary>
    Stream,
}
