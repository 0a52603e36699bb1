using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace CareerBot.DirectLine.Access;

/// <summary>Finds out who calls, and whether that is allowed.</summary>
internal sealed class DirectLineAccess(DirectLineTokens tokens, IConversationLog log, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";
    private readonly byte[]? secret = options.Value.Secret.Length == 0 ? null : Hash(options.Value.Secret);

    /// <summary>Who may make tokens: a server with the secret, and anybody if the site allows it.</summary>
    public void CheckMayMakeTokens(HttpRequest request)
    {
        if (Credentials(request) is { } given)
        {
            if (!IsSecret(given))
                throw DirectLineException.Forbidden("BadSecret", "The secret is wrong.");
        }
        else if (!options.Value.TokensWithoutSecret)
        {
            throw Missing();
        }
    }

    /// <summary>Who calls.</summary>
    /// <exception cref="DirectLineException">No token, a wrong one, or one of another site.</exception>
    public async Task<Caller> IdentifyAsync(HttpRequest request)
    {
        var given = Credentials(request) ?? throw Missing();
        return IsSecret(given) ? new Caller(Token: null) : new Caller(await ReadAsync(request, given, TokenUse.Conversation));
    }

    /// <summary>Who calls about a conversation, and the conversation.</summary>
    /// <exception cref="DirectLineException">There is none, or it is somebody else's.</exception>
    public async Task<(Caller Caller, Conversation Conversation)> OpenAsync(HttpRequest request, string conversationId)
    {
        var caller = await IdentifyAsync(request);
        var conversation = await log.FindAsync(conversationId) ?? throw DirectLineException.UnknownConversation();
        return caller.MayUse(conversationId) ? (caller, conversation) : throw Foreign();
    }

    /// <summary>Checks the token in the URL of a WebSocket.</summary>
    public async Task CheckStreamAsync(HttpRequest request, string conversationId)
    {
        if (request.Query["t"] is not [{ Length: > 0 } given])
            throw Missing();
        var token = await ReadAsync(request, given, TokenUse.Stream);
        if (await log.FindAsync(conversationId) is null)
            throw DirectLineException.UnknownConversation();
        if (!new Caller(token).MayUse(conversationId))
            throw Foreign();
    }

    private static string? Credentials(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (header.Length == 0)
            return null;
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : throw Missing();
    }

    private static DirectLineException Missing() =>
        new(StatusCodes.Status401Unauthorized, "MissingToken", "The header Authorization must hold 'Bearer' and a token.");

    private static DirectLineException Foreign() => DirectLineException.Forbidden("WrongConversation", "The token opens another conversation.");

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private bool IsSecret(string given) => secret is not null && CryptographicOperations.FixedTimeEquals(secret, Hash(given));

    private async Task<ConversationToken> ReadAsync(HttpRequest request, string given, TokenUse use)
    {
        var token = await tokens.ReadAsync(given, use);
        if (token.TrustedOrigins.Count > 0 && OriginPolicy.OriginOf(request) is { } origin && !token.TrustedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase))
            throw DirectLineException.Forbidden("WrongOrigin", "The token is for other sites.");
        return token;
    }
}
