namespace CareerBot.BotFramework.Hosting;

/// <summary>Makes authentications.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>One that lets everybody in and calls without tokens.</summary>
    public static BotFrameworkAuthentication Create() =>
        new CloudAuthentication(new CloudSettings(), new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), httpClientFactory: null, NullLogger.Instance);

    /// <summary>One for the public cloud; each null takes its default.</summary>
    /// <exception cref="ArgumentException">A channel service other than the public one.</exception>
    public static BotFrameworkAuthentication Create(string channelService, bool validateAuthority, string toChannelFromBotLoginUrl, string toChannelFromBotOAuthScope, string toBotFromChannelTokenIssuer, string oAuthUrl, string toBotFromChannelOpenIdMetadataUrl, string toBotFromEmulatorOpenIdMetadataUrl, string callerId, ServiceClientCredentialsFactory credentialFactory, AuthenticationConfiguration authConfiguration, IHttpClientFactory httpClientFactory, ILogger logger)
    {
        if (!string.IsNullOrEmpty(channelService)) throw new ArgumentException($"The channel service '{channelService}' is not supported: set the addresses of its tokens one by one.", nameof(channelService));
        var settings = new CloudSettings
        {
            ValidateAuthority = validateAuthority,
            LoginUrl = toChannelFromBotLoginUrl ?? AuthenticationConstants.ToChannelFromBotLoginUrl,
            OAuthScope = toChannelFromBotOAuthScope ?? AuthenticationConstants.ToChannelFromBotOAuthScope,
            ChannelIssuer = toBotFromChannelTokenIssuer ?? AuthenticationConstants.ToBotFromChannelTokenIssuer,
            ChannelMetadataUrl = toBotFromChannelOpenIdMetadataUrl ?? AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
            EmulatorMetadataUrl = toBotFromEmulatorOpenIdMetadataUrl ?? AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
            CallerId = callerId ?? CallerIdConstants.PublicAzureChannel,
            TenantId = (credentialFactory as PasswordServiceClientCredentialFactory)?.TenantId,
        };
        return new CloudAuthentication(settings, credentialFactory ?? new PasswordServiceClientCredentialFactory(), authConfiguration ?? new AuthenticationConfiguration(), httpClientFactory, logger ?? NullLogger.Instance);
    }
}
