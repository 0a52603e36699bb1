namespace CareerBot.BotFramework.Hosting;

/// <summary>Authentication with the tokens of Azure Bot Service and the Emulator; none when the bot has no app id.</summary>
internal sealed class CloudAuthentication : BotFrameworkAuthentication
{
    private readonly CloudSettings _settings;
    private readonly ServiceClientCredentialsFactory _credentialsFactory;
    private readonly IHttpClientFactory _httpClientFactory;
    private readonly TokenValidator _validator;

    public CloudAuthentication(CloudSettings settings, ServiceClientCredentialsFactory credentialsFactory, AuthenticationConfiguration configuration, IHttpClientFactory httpClientFactory, ILogger logger)
    {
        _settings = settings;
        _credentialsFactory = credentialsFactory;
        _httpClientFactory = httpClientFactory;
        _validator = new TokenValidator(settings, credentialsFactory, configuration, httpClientFactory, logger);
    }

    public override string GetOriginatingAudience() => _settings.OAuthScope;

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var identity = await _credentialsFactory.IsAuthenticationDisabledAsync(cancellationToken)
            ? new ClaimsIdentity(AuthenticationConstants.AnonymousAuthType)
            : await _validator.ValidateAsync(activity, authHeader, cancellationToken);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _settings.OAuthScope,
            CallerId = await GenerateCallerIdAsync(_credentialsFactory, identity, _settings.CallerId, cancellationToken),
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new HttpConnectorFactory(AppId(claimsIdentity), _credentialsFactory, _settings, _httpClientFactory);

    // An incoming token is for the bot; of an Emulator's token version the app id is the bot's too
    private static string AppId(ClaimsIdentity identity) =>
        identity?.FindFirst(AuthenticationConstants.AudienceClaim)?.Value ?? identity?.FindFirst(AuthenticationConstants.AppIdClaim)?.Value;
}
