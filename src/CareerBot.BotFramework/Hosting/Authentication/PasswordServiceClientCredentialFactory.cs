namespace CareerBot.BotFramework.Hosting;

/// <summary>Credentials of one app id with a password (a client secret).</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    /// <summary>No app id: no authentication.</summary>
    public PasswordServiceClientCredentialFactory()
    {
    }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    /// <summary>The bot's tenant; null for a multi-tenant bot.</summary>
    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, AppId, StringComparison.Ordinal));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrWhiteSpace(AppId));

    /// <exception cref="InvalidOperationException">The app id is not this bot's.</exception>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken)) return null;
        if (!await IsValidAppIdAsync(appId, cancellationToken)) throw new InvalidOperationException("Invalid appId.");
        return new MicrosoftAppCredentials(AppId, Password, TenantId, _httpClient, _logger, oauthScope) { OAuthEndpoint = loginEndpoint, ValidateAuthority = validateAuthority };
    }
}
