using Microsoft.AspNetCore.Http;

namespace CareerBot.DirectLine.Calls;

/// <summary>
/// Reads bodies up to a size. A client that is still sending when the connection closes sees a broken pipe and not the
/// reason, so a body that is too large is read to its end (Kestrel's limit) and thrown away.
/// </summary>
internal static class RequestBody
{
    /// <exception cref="DirectLineException">The body is larger.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int most)
    {
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        var isTooLarge = request.ContentLength > most;
        int count;
        while ((count = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            isTooLarge |= body.Length + count > most;
            if (!isTooLarge)
                body.Write(buffer, 0, count);
        }

        return isTooLarge
            ? throw DirectLineException.TooLarge(string.Create(CultureInfo.InvariantCulture, $"The body may have {most} bytes."))
            : body.ToArray();
    }

    /// <summary>The body of a call that makes a token or begins a conversation; it may be missing.</summary>
    public static async Task<OpeningRequest> ReadOpeningAsync(HttpRequest request)
    {
        const int Most = 16 * 1024;
        var body = await ReadAsync(request, Most);
        if (body.Span.Trim((byte)' ').IsEmpty)
            return new OpeningRequest(User: null, TrustedOrigins: null, Locale: null);
        return JsonSerializer.Deserialize(body.Span, CallJson.Default.OpeningRequest) ?? throw DirectLineException.BadRequest("The body must be a JSON object.");
    }
}
