namespace CareerBot.BotFramework.Hosting;

/// <summary>A request that failed, kept after its message was disposed.</summary>
public class HttpRequestMessageWrapper
{
    public HttpMethod Method { get; set; }

    public Uri RequestUri { get; set; }

    /// <summary>The body.</summary>
    public string Content { get; set; }
}
