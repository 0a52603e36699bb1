using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Reads the activity of a request and checks that the bot can reply to it.</summary>
internal static class ActivityRequest
{
    /// <exception cref="ActivityRequestException">The request is not a POST of an activity that can be replied to.</exception>
    public static async Task<Activity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        CheckMethod(request);
        CheckContentType(request);
        var body = await ReadBodyAsync(request, cancellationToken);
        var activity = Parse(body);
        Check(activity);
        return activity;
    }

    private static void CheckMethod(HttpRequest request)
    {
        if (HttpMethods.IsPost(request.Method)) return;
        request.HttpContext.Response.Headers.Allow = HttpMethods.Post;
        throw new ActivityRequestException(StatusCodes.Status405MethodNotAllowed, "MethodNotAllowed", "Activities are sent by POST.");
    }

    private static void CheckContentType(HttpRequest request)
    {
        if (string.IsNullOrEmpty(request.ContentType)) return;
        var isJson = request.HasJsonContentType() && MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));
        if (!isJson) throw new ActivityRequestException(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "The content type must be application/json in UTF-8.");
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            using var buffer = new MemoryStream();
            await request.Body.CopyToAsync(buffer, cancellationToken);
            return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        }
        catch (BadHttpRequestException e)
        {
            var code = e.StatusCode == StatusCodes.Status413PayloadTooLarge ? "PayloadTooLarge" : "BadRequest";
            throw new ActivityRequestException(e.StatusCode, code, e.Message);
        }
    }

    private static Activity Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return BotJson.ReadActivity(body);
        }
        catch (JsonException e)
        {
            var place = e.Path is { Length: > 0 } path ? $" ({path})" : string.Empty;
            throw BadRequest($"The body is not a valid activity{place}: {FirstSentence(e.Message)}");
        }
    }

    private static void Check(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Conversation?.Id)) throw BadRequest("The activity has no conversation.id.");
        if (string.IsNullOrEmpty(activity.From?.Id)) throw BadRequest("The activity has no from.id.");
        if (string.IsNullOrEmpty(activity.Recipient?.Id)) throw BadRequest("The activity has no recipient.id.");
        if (activity.ServiceUrl is null && activity.DeliveryMode == DeliveryModes.ExpectReplies) return;
        if (string.IsNullOrEmpty(activity.ServiceUrl)) throw BadRequest("The activity has no serviceUrl.");
        if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
            throw BadRequest("The serviceUrl of the activity is not an absolute http or https URL.");
    }

    private static ActivityRequestException BadRequest(string message) => new(StatusCodes.Status400BadRequest, "BadSyntax", message);

    // System.Text.Json appends path and position, and names .NET types
    private static string FirstSentence(string message)
    {
        if (message.Contains("could not be converted to", StringComparison.Ordinal)) return "a value is of the wrong kind.";
        var end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
