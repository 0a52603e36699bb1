using CareerBot.DirectLine.Access;
using Microsoft.AspNetCore.Http;

namespace CareerBot.DirectLine.Calls;

/// <summary>Addresses as clients reach them: those of a proxy, if there is one.</summary>
internal sealed class StreamAddress(DirectLineTokens tokens, IOptions<DirectLineOptions> options)
{
    /// <summary>Where the server is, without a slash at the end.</summary>
    public string Server(HttpRequest request) => options.Value.PublicUrl.Length > 0
        ? options.Value.PublicUrl.TrimEnd('/')
        : $"{request.Scheme}://{request.Host}{request.PathBase}";

    /// <summary>Where the WebSocket of a conversation is opened; holds a token, so it is not logged.</summary>
    public string Of(HttpRequest request, ConversationToken token, long? after)
    {
        const string Http = "http";
        var server = Server(request);
        var watermark = after is null ? "" : string.Create(CultureInfo.InvariantCulture, $"watermark={after}&");
        return $"ws{server[Http.Length..]}{DirectLineEndpoints.Prefix}/conversations/{token.ConversationId}/stream?{watermark}t={tokens.Issue(token, TokenUse.Stream)}";
    }
}
