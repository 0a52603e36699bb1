namespace CareerBot.BotFramework.Hosting;

/// <summary>What a token must have beyond the protocol.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements, beside the channel's id, that the signing key must have.</summary>
    public string[] RequiredEndorsements { get; set; } = [];
}
