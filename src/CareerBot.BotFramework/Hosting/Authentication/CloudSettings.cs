namespace CareerBot.BotFramework.Hosting;

/// <summary>The addresses and names of one cloud; by default the public one.</summary>
internal sealed record CloudSettings
{
    public bool ValidateAuthority { get; init; } = true;

    public string LoginUrl { get; init; } = AuthenticationConstants.ToChannelFromBotLoginUrl;

    public string OAuthScope { get; init; } = AuthenticationConstants.ToChannelFromBotOAuthScope;

    public string ChannelIssuer { get; init; } = AuthenticationConstants.ToBotFromChannelTokenIssuer;

    public string ChannelMetadataUrl { get; init; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    public string EmulatorMetadataUrl { get; init; } = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl;

    public string CallerId { get; init; } = CallerIdConstants.PublicAzureChannel;

    /// <summary>The bot's own tenant, from which the Emulator's token may come.</summary>
    public string TenantId { get; init; }
}
