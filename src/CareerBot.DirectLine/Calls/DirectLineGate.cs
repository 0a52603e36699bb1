using CareerBot.DirectLine.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CareerBot.DirectLine.Calls;

/// <summary>Around every call: which sites may call (CORS, on errors too), and refusals as JSON.</summary>
internal sealed partial class DirectLineGate(RequestDelegate next, OriginPolicy origins, ILogger<DirectLineGate> logger)
{
    private const string Methods = "GET, POST, OPTIONS";
    private const string Headers = "authorization, content-type, x-ms-bot-agent, x-requested-with";

    /// <summary>Handles a call.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        http.Response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        http.Response.Headers[HeaderNames.CacheControl] = "no-store";
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Origin);
        if (OriginPolicy.OriginOf(http.Request) is { } origin && !Admit(http, origin))
        {
            await CallJson.RefuseAsync(http.Response, StatusCodes.Status403Forbidden, "OriginNotAllowed", "Pages of this site may not call; see CareerBot:DirectLine:AllowedOrigins.");
            return;
        }

        if (HttpMethods.IsOptions(http.Request.Method))
            http.Response.StatusCode = StatusCodes.Status204NoContent;
        else
            await CallAsync(http);
    }

    private bool Admit(HttpContext http, string origin)
    {
        if (!origins.Allows(http.Request, origin))
            return false;
        http.Response.Headers[HeaderNames.AccessControlAllowOrigin] = origin;
        http.Response.Headers[HeaderNames.AccessControlAllowMethods] = Methods;
        http.Response.Headers[HeaderNames.AccessControlAllowHeaders] = Headers;
        http.Response.Headers[HeaderNames.AccessControlMaxAge] = "7200";
        return true;
    }

    private async Task CallAsync(HttpContext http)
    {
        try
        {
            await next(http);
            if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
                await CallJson.RefuseAsync(http.Response, http.Response.StatusCode, "NoSuchCall", ReasonPhrases.GetReasonPhrase(http.Response.StatusCode));
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer
        }
#pragma warning disable CA1031 // Whatever it is, the client gets a JSON answer
        catch (Exception exception) when (!http.Response.HasStarted)
#pragma warning restore CA1031
        {
            var (status, code, message) = RefusalOf(exception, http.Request);
            await CallJson.RefuseAsync(http.Response, status, code, message);
        }
    }

    private (int Status, string Code, string Message) RefusalOf(Exception exception, HttpRequest request)
    {
        switch (exception)
        {
            case DirectLineException refused:
                return (refused.Status, refused.Code, refused.Message);
            case JsonException:
                return (StatusCodes.Status400BadRequest, "BadArgument", "The body is not the JSON that is expected here.");
            case BadHttpRequestException bad:
                return (bad.StatusCode, "BadRequest", bad.Message);
            case InvalidDataException or IOException:
                return (StatusCodes.Status400BadRequest, "BadArgument", "The body is not well-formed.");
            default:
                LogFailed(exception, request.Path);
                // The client takes 5xx for success and would lose the message
                return (HttpMethods.IsPost(request.Method) ? StatusCodes.Status409Conflict : StatusCodes.Status503ServiceUnavailable, "NotStored", "The call could not be stored; try again.");
        }
    }

    [LoggerMessage(LogLevel.Error, "Direct Line call {Path} failed")]
    private partial void LogFailed(Exception exception, string path);
}
