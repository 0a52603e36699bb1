using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Validates the bearer token of a request: that of Azure Bot Service, or that of the Emulator.</summary>
internal sealed partial class TokenValidator(CloudSettings settings, ServiceClientCredentialsFactory credentialsFactory, AuthenticationConfiguration configuration, IHttpClientFactory httpClientFactory, ILogger logger)
{
    private const string Bearer = "Bearer ";

    // Microsoft's tenants that sign the Emulator's tokens
    private static readonly string[] EmulatorTenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

    private readonly JsonWebTokenHandler _handler = new();
    private readonly SigningKeys _keys = new(httpClientFactory);
    private readonly HashSet<string> _emulatorIssuers = [.. Issuers(settings.TenantId)];

    /// <exception cref="UnauthorizedAccessException">The token is missing, forged, expired, or for another bot or channel.</exception>
    public async Task<ClaimsIdentity> ValidateAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var token = Read(authHeader);
        return _emulatorIssuers.Contains(token.Issuer)
            ? await ValidateEmulatorAsync(token, cancellationToken)
            : await ValidateChannelAsync(token, activity, cancellationToken);
    }

    private static IEnumerable<string> Issuers(string tenantId) =>
        EmulatorTenants.Append(tenantId).Where(tenant => !string.IsNullOrEmpty(tenant)).SelectMany(tenant => new[]
        {
            AuthenticationConstants.ValidTokenIssuerUrlTemplateV1.Replace("{0}", tenant, StringComparison.Ordinal),
            AuthenticationConstants.ValidTokenIssuerUrlTemplateV2.Replace("{0}", tenant, StringComparison.Ordinal),
        });

    private static JsonWebToken Read(string authHeader)
    {
        if (string.IsNullOrWhiteSpace(authHeader)) throw new UnauthorizedAccessException("The request has no Authorization header.");
        if (!authHeader.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) throw new UnauthorizedAccessException("The Authorization header has no bearer token.");
        try
        {
            return new JsonWebToken(authHeader[Bearer.Length..].Trim());
        }
        catch (ArgumentException e)
        {
            throw new UnauthorizedAccessException("The bearer token is malformed.", e);
        }
    }

    private static string Claim(ClaimsIdentity identity, string type) => identity.FindFirst(type)?.Value;

    private static string[] Endorsements(JsonWebKey key) =>
        key is not null && key.AdditionalData.TryGetValue("endorsements", out var value) ? BotJson.Convert<string[]>(value) : null;

    private async Task<ClaimsIdentity> ValidateChannelAsync(JsonWebToken token, Activity activity, CancellationToken cancellationToken)
    {
        var (identity, key) = await ValidateSignatureAsync(token, settings.ChannelMetadataUrl, [settings.ChannelIssuer], cancellationToken);
        if (Endorsements(key) is { } endorsements) CheckEndorsements(activity, endorsements);
        await CheckAppIdAsync(Claim(identity, AuthenticationConstants.AudienceClaim), cancellationToken);
        var serviceUrl = Claim(identity, AuthenticationConstants.ServiceUrlClaim);
        if (string.IsNullOrWhiteSpace(serviceUrl) || !string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The token is for another serviceUrl.");
        return identity;
    }

    private async Task<ClaimsIdentity> ValidateEmulatorAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var (identity, _) = await ValidateSignatureAsync(token, settings.EmulatorMetadataUrl, _emulatorIssuers, cancellationToken);
        var appId = Claim(identity, AuthenticationConstants.VersionClaim) switch
        {
            null or "" or "1.0" => Claim(identity, AuthenticationConstants.AppIdClaim),
            "2.0" => Claim(identity, AuthenticationConstants.AuthorizedParty),
            var version => throw new UnauthorizedAccessException($"Unknown Emulator token version '{version}'."),
        };
        await CheckAppIdAsync(appId, cancellationToken);
        return identity;
    }

    private async Task CheckAppIdAsync(string appId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(appId) || !await credentialsFactory.IsValidAppIdAsync(appId, cancellationToken))
            throw new UnauthorizedAccessException("The token is for another bot.");
    }

    private void CheckEndorsements(Activity activity, string[] endorsements)
    {
        var required = configuration.RequiredEndorsements.Append(activity.ChannelId).Where(name => !string.IsNullOrEmpty(name));
        if (required.Except(endorsements, StringComparer.Ordinal).Any())
            throw new UnauthorizedAccessException("The key of the token is not endorsed for this channel.");
    }

    private async Task<(ClaimsIdentity Identity, JsonWebKey Key)> ValidateSignatureAsync(JsonWebToken token, string metadataUrl, IEnumerable<string> issuers, CancellationToken cancellationToken)
    {
        var keys = await _keys.GetAsync(metadataUrl, cancellationToken);
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = issuers,
            ValidateAudience = false, // the app id is checked by the credentials, which may have several
            ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
            IssuerSigningKeys = keys,
            ClockSkew = TimeSpan.FromMinutes(5),
            RequireSignedTokens = true,
        });
        if (result.IsValid) return (result.ClaimsIdentity, keys.FirstOrDefault(key => key.KeyId == token.Kid));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException) _keys.RequestRefresh(metadataUrl);
        LogInvalid(logger, result.Exception);
        throw new UnauthorizedAccessException("The token is not valid.");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A bearer token was refused.")]
    private static partial void LogInvalid(ILogger logger, Exception exception);
}
