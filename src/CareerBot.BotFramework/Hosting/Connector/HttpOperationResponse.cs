namespace CareerBot.BotFramework.Hosting;

/// <summary>The outcome of a call to a channel.</summary>
public class HttpOperationResponse
{
    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }
}
