namespace CareerBot.Storage;

/// <summary>A conversation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="UserId">Who talks, once that is known.</param>
/// <param name="UserName">The name that was given with the id.</param>
/// <param name="Locale">The language of the client, such as <c>vi-VN</c>.</param>
public sealed record Conversation(string Id, string? UserId, string? UserName, string? Locale);
