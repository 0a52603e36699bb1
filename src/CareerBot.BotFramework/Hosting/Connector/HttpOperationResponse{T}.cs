namespace CareerBot.BotFramework.Hosting;

/// <summary>The outcome of a call to a channel, with what it answered.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse
{
    public T Body { get; set; }
}
