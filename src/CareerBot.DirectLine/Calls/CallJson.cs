using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace CareerBot.DirectLine.Calls;

/// <summary>The body of a call that makes a token or begins a conversation.</summary>
internal sealed record OpeningRequest(RequestedUser? User, IReadOnlyList<string>? TrustedOrigins, string? Locale);

/// <summary>The user of an <see cref="OpeningRequest"/>.</summary>
internal sealed record RequestedUser(string? Id, string? Name);

/// <summary>The answer to it.</summary>
internal sealed record ConversationAnswer(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl);

/// <summary>The answer to a message.</summary>
internal sealed record IdAnswer(string Id);

/// <summary>The answer to a refused call.</summary>
internal sealed record RefusalAnswer(Refusal Error);

/// <summary>Why a call is refused.</summary>
internal sealed record Refusal(string Code, string Message);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OpeningRequest))]
[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(IdAnswer))]
[JsonSerializable(typeof(RefusalAnswer))]
internal sealed partial class CallJson : JsonSerializerContext
{
    /// <summary>An answer.</summary>
    public static IResult Answer(ConversationAnswer answer, int status) => Results.Json(answer, Default.ConversationAnswer, statusCode: status);

    /// <summary>An answer.</summary>
    public static IResult Answer(IdAnswer answer) => Results.Json(answer, Default.IdAnswer);

    /// <summary>Refuses a call.</summary>
    public static Task RefuseAsync(HttpResponse response, int status, string code, string message)
    {
        response.StatusCode = status;
        return response.WriteAsJsonAsync(new RefusalAnswer(new Refusal(code, message)), Default.RefusalAnswer);
    }
}
