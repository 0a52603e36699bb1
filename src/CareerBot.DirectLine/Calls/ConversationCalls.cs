using System.Security.Cryptography;
using CareerBot.DirectLine.Access;
using Microsoft.AspNetCore.Http;

namespace CareerBot.DirectLine.Calls;

/// <summary>Tokens and conversations.</summary>
internal sealed class ConversationCalls(DirectLineAccess access, DirectLineTokens tokens, StreamAddress address, IConversationLog log, IOptions<DirectLineOptions> options)
{
    private const string IdCharacters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int IdLength = 22; // 131 bits
    private const int MostTrustedOrigins = 20;

    /// <summary><c>POST /tokens/generate</c>. The bot does not hear of it.</summary>
    public async Task<IResult> GenerateTokenAsync(HttpRequest request)
    {
        access.CheckMayMakeTokens(request);
        var asked = await RequestBody.ReadOpeningAsync(request);
        if (asked.TrustedOrigins is { Count: > MostTrustedOrigins } || asked.TrustedOrigins?.Any(string.IsNullOrEmpty) == true)
            throw DirectLineException.BadRequest("There are too many trusted origins, or an empty one.");
        return Answer(NewConversation(asked), StatusCodes.Status200OK);
    }

    /// <summary><c>POST /tokens/refresh</c>.</summary>
    public async Task<IResult> RefreshTokenAsync(HttpRequest request)
    {
        var caller = await access.IdentifyAsync(request);
        return Answer(caller.Token ?? throw DirectLineException.BadRequest("A secret cannot be refreshed."), StatusCodes.Status200OK);
    }

    /// <summary><c>POST /conversations</c>.</summary>
    public async Task<IResult> BeginAsync(HttpRequest request)
    {
        var caller = await access.IdentifyAsync(request);
        var asked = await RequestBody.ReadOpeningAsync(request);
        var token = caller.Token ?? NewConversation(asked);
        // Who is not in the token is known to this conversation only
        var user = token.UserId ?? UserIdentity.Claimed(asked.User?.Id);
        var conversation = new Conversation(token.ConversationId, user, token.UserName ?? UserIdentity.Name(asked.User?.Name), UserIdentity.Name(asked.Locale));
        var arrival = token.UserId is null
            ? null
            : ActivityObject.Arrival(conversation.Id, token.UserId, conversation.UserName, conversation.Locale, options.Value.BotName);
        var (_, isBegun) = await log.BeginAsync(conversation, arrival);
        return AnswerWithStream(request, token, after: null, isBegun ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    /// <summary><c>GET /conversations/{id}?watermark=</c>: a new stream after a lost one.</summary>
    public async Task<IResult> ReconnectAsync(HttpRequest request, string id)
    {
        var (caller, conversation) = await access.OpenAsync(request, id);
        var after = ActivitySet.ReadWatermark(request.Query["watermark"]);
        var token = caller.Token ?? new ConversationToken(id, conversation.UserId, conversation.UserName, []);
        return AnswerWithStream(request, token, after, StatusCodes.Status200OK);
    }

    private static ConversationToken NewConversation(OpeningRequest asked) => new(
        RandomNumberGenerator.GetString(IdCharacters, IdLength),
        UserIdentity.ForToken(asked.User?.Id),
        UserIdentity.Name(asked.User?.Name),
        asked.TrustedOrigins ?? []);

    private IResult Answer(ConversationToken token, int status) => CallJson.Answer(
        new ConversationAnswer(token.ConversationId, tokens.Issue(token, TokenUse.Conversation), tokens.ConversationSeconds, StreamUrl: null), status);

    private IResult AnswerWithStream(HttpRequest request, ConversationToken token, long? after, int status) => CallJson.Answer(
        new ConversationAnswer(token.ConversationId, tokens.Issue(token, TokenUse.Conversation), tokens.ConversationSeconds, address.Of(request, token, after)), status);
}
