namespace CareerBot.BotFramework.Hosting;

/// <summary>The keys to check a token with could not be fetched: the bot's fault or the network's, not the caller's.</summary>
internal sealed class SigningKeysUnavailableException(Exception innerException)
    : Exception("The signing keys of the token's issuer cannot be fetched.", innerException);
