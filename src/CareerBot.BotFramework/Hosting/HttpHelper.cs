using Microsoft.AspNetCore.Http;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Reads activities from requests and writes answers.</summary>
public static class HttpHelper
{
    /// <summary>The JSON settings of activities.</summary>
    public static readonly JsonSerializerOptions BotMessageSerializerSettings = BotJson.Options;

    /// <summary>The body as <typeparamref name="T"/>; default when it is not valid JSON of that shape.</summary>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            using var buffer = new MemoryStream();
            await request.Body.CopyToAsync(buffer, request.HttpContext.RequestAborted);
            return BotJson.Read<T>(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>Writes status and body; 200 without a body for null.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body is null) return;
        response.ContentType = "application/json; charset=utf-8";
        await response.Body.WriteAsync(BotJson.WriteUtf8(invokeResponse.Body), response.HttpContext.RequestAborted);
    }

    internal static Task WriteErrorAsync(HttpResponse response, int statusCode, string code, string message)
    {
        if (response.HasStarted) return Task.CompletedTask;
        if (statusCode == StatusCodes.Status401Unauthorized) response.Headers.WWWAuthenticate = "Bearer";
        return WriteResponseAsync(response, new InvokeResponse { Status = statusCode, Body = new ErrorResponse(new Error(code, message)) });
    }
}
