namespace CareerBot.BotFramework.Hosting;

/// <summary>Checks who calls the bot, and makes clients to call back.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <exception cref="UnauthorizedAccessException">The token is missing or not valid for this activity.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>Whom the tokens of calls on the bot's own account are for.</summary>
    public virtual string GetOriginatingAudience() => AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>The caller to write into an activity; null without authentication.</summary>
    protected internal async Task<string> GenerateCallerIdAsync(ServiceClientCredentialsFactory credentialFactory, ClaimsIdentity claimsIdentity, string callerId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credentialFactory);
        return await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken) ? null : callerId;
    }
}
