namespace CareerBot.BotFramework.Hosting;

/// <summary>A channel answered a call with an error.</summary>
public class ErrorResponseException : Exception
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>The answer: its status and body.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The body, when it is the error of the protocol; else null.</summary>
    public ErrorResponse Body { get; set; }
}
