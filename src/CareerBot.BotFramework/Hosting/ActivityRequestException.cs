namespace CareerBot.BotFramework.Hosting;

/// <summary>A request that is answered with an error.</summary>
internal sealed class ActivityRequestException(int statusCode, string code, string message) : Exception(message)
{
    public int StatusCode => statusCode;

    public string Code => code;
}
