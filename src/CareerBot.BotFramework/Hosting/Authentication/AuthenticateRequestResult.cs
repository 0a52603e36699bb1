namespace CareerBot.BotFramework.Hosting;

/// <summary>Who sent a request, and how to call back.</summary>
public class AuthenticateRequestResult
{
    /// <summary>Whom the token of outgoing calls is for.</summary>
    public string Audience { get; set; }

    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>See <see cref="CallerIdConstants"/>; null without authentication.</summary>
    public string CallerId { get; set; }

    public ConnectorFactory ConnectorFactory { get; set; }
}
