using Microsoft.AspNetCore.Http;

namespace CareerBot.DirectLine;

/// <summary>A call that is refused.</summary>
/// <param name="status">The HTTP status. The client takes 429 and 5xx for success, so they are not used for messages.</param>
/// <param name="code">For programs.</param>
/// <param name="message">For developers.</param>
internal sealed class DirectLineException(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    public static DirectLineException BadRequest(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static DirectLineException Forbidden(string code, string message) => new(StatusCodes.Status403Forbidden, code, message);

    public static DirectLineException TooLarge(string message) => new(StatusCodes.Status413PayloadTooLarge, "PayloadTooLarge", message);

    public static DirectLineException UnknownConversation() => new(StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation.");
}
