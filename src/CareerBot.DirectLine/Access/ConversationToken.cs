namespace CareerBot.DirectLine.Access;

/// <summary>What a token says.</summary>
/// <param name="ConversationId">The one conversation that it opens.</param>
/// <param name="UserId">Who talks, if the token says so.</param>
/// <param name="UserName">The user's name.</param>
/// <param name="TrustedOrigins">The only sites that may use it; empty: any that is allowed.</param>
internal sealed record ConversationToken(string ConversationId, string? UserId, string? UserName, IReadOnlyList<string> TrustedOrigins);
