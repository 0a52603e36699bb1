namespace CareerBot.BotFramework.Builder;

/// <summary>The HTTP answer to an activity: a status and a body, written as JSON.</summary>
public class InvokeResponse
{
    public int Status { get; set; }

    public object Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
