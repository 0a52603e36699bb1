using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CareerBot.DirectLine.Access;

/// <summary>Issues and reads signed tokens.</summary>
internal sealed class DirectLineTokens
{
    /// <summary>Seconds in which a WebSocket must be opened.</summary>
    public const int StreamSeconds = 60;

    private const string Issuer = "careerbot-directline";
    private const string ConversationClaim = "conv";
    private const string UserClaim = "user";
    private const string NameClaim = "name";
    private const string OriginClaim = "origin";

    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false, MaximumTokenSizeInBytes = 8192 };
    private readonly SigningCredentials credentials;
    private readonly TimeProvider time;

    public DirectLineTokens(IOptions<DirectLineOptions> options, DataFolder folder, TimeProvider time)
    {
        this.time = time;
        var key = SigningKey.Load(options.Value.SigningKey, folder.Folder);
        credentials = new SigningCredentials(new SymmetricSecurityKey(key), SecurityAlgorithms.HmacSha256);
        ConversationSeconds = options.Value.TokenMinutes * 60;
    }

    /// <summary>How long a conversation's token lives.</summary>
    public int ConversationSeconds { get; }

    /// <summary>A token.</summary>
    public string Issue(ConversationToken token, TokenUse use)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [JwtRegisteredClaimNames.Exp] = now + (use == TokenUse.Stream ? StreamSeconds : ConversationSeconds),
            [JwtRegisteredClaimNames.Jti] = Guid.NewGuid().ToString("n"),
            [ConversationClaim] = token.ConversationId,
        };
        if (token.UserId is not null)
            claims[UserClaim] = token.UserId;
        if (token.UserName is not null)
            claims[NameClaim] = token.UserName;
        if (token.TrustedOrigins.Count > 0)
            claims[OriginClaim] = token.TrustedOrigins.ToArray();
        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = use.ToString(),
            Claims = claims,
            SigningCredentials = credentials,
        });
    }

    /// <summary>What a token says.</summary>
    /// <exception cref="DirectLineException">It is not ours, is for something else, or has expired.</exception>
    public async Task<ConversationToken> ReadAsync(string token, TokenUse use)
    {
        var result = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = use.ToString(),
            IssuerSigningKey = credentials.Key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidateLifetime = false, // by our own clock, below
        });
        if (!result.IsValid || result.SecurityToken is not JsonWebToken read || read.GetClaim(ConversationClaim) is not { } conversation)
            throw DirectLineException.Forbidden("BadToken", "The token is not valid.");
        if (read.GetPayloadValue<long>(JwtRegisteredClaimNames.Exp) <= time.GetUtcNow().ToUnixTimeSeconds())
            throw DirectLineException.Forbidden("TokenExpired", "The token has expired.");
        return new ConversationToken(
            conversation.Value,
            Optional(read, UserClaim),
            Optional(read, NameClaim),
            [.. read.Claims.Where(claim => string.Equals(claim.Type, OriginClaim, StringComparison.Ordinal)).Select(claim => claim.Value)]);
    }

    private static string? Optional(JsonWebToken token, string claim) => token.TryGetPayloadValue<string>(claim, out var value) ? value : null;
}
