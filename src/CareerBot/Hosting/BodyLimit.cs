using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CareerBot.Hosting;

/// <summary>
/// Refuses large messages with an answer that arrives: a client that is still sending when the server closes the
/// connection sees a broken pipe, not the 413. So what is announced as too large is read to its end and thrown away.
/// </summary>
internal static class BodyLimit
{
    /// <summary>Nothing larger is even thrown away, in bytes.</summary>
    public const long MostDiscarded = 64_000_000;

    /// <summary>Handles a request within the limit, and refuses one above it.</summary>
    public static async Task ApplyAsync(HttpContext http, long limit, Func<Task> next)
    {
        if (http.Request.ContentLength > limit)
        {
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            var message = string.Create(CultureInfo.InvariantCulture, $"A message may have {limit} bytes.");
            await http.Response.WriteAsJsonAsync(new { error = new { code = "PayloadTooLarge", message } });
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limit;
        await next();
    }
}
