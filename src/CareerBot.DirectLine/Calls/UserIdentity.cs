using CareerBot.DirectLine.Access;

namespace CareerBot.DirectLine.Calls;

/// <summary>Who talks: the server decides. Ids that begin with <c>dl_</c> come from tokens only.</summary>
internal static class UserIdentity
{
    private const int Longest = 256;
    private const string TokenPrefix = "dl_";

    /// <summary>The id for a token; null when none is asked for.</summary>
    /// <exception cref="DirectLineException">It cannot be an id.</exception>
    public static string? ForToken(string? asked)
    {
        if (string.IsNullOrEmpty(asked))
            return null;
        return IsPossible(asked) ? asked : throw DirectLineException.BadRequest("A user id has at most 256 characters, no control characters and no blanks at its ends.");
    }

    /// <summary>The id that a client claims outside a token; null when it may not.</summary>
    public static string? Claimed(string? id) =>
        !string.IsNullOrEmpty(id) && IsPossible(id) && !id.StartsWith(TokenPrefix, StringComparison.OrdinalIgnoreCase) ? id : null;

    /// <summary>A name that can be shown; null when there is none.</summary>
    public static string? Name(string? name) => string.IsNullOrWhiteSpace(name) || name.Length > Longest ? null : name;

    /// <summary>The user of an activity.</summary>
    public static (string Id, string? Name) Of(Caller caller, Conversation conversation, ChannelAccount? from)
    {
        if (caller.Token?.UserId is { } id)
            return (id, caller.Token.UserName ?? Name(from?.Name));
        if (caller.Token is not null && conversation.UserId is { } known)
            return (known, conversation.UserName ?? Name(from?.Name));
        return (Claimed(from?.Id) ?? conversation.UserId ?? $"user-{conversation.Id}", Name(from?.Name) ?? conversation.UserName);
    }

    private static bool IsPossible(string id) => id.Length <= Longest && !id.Any(char.IsControl) && id.Trim().Length == id.Length;
}
