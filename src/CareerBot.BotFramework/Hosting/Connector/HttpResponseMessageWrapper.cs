namespace CareerBot.BotFramework.Hosting;

/// <summary>The answer to a request that failed, kept after its message was disposed.</summary>
public class HttpResponseMessageWrapper
{
    public HttpStatusCode StatusCode { get; set; }

    public string ReasonPhrase { get; set; }

    /// <summary>The body.</summary>
    public string Content { get; set; }
}
