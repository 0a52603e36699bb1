namespace CareerBot.BotFramework.Builder;

/// <summary>An item that is protected against lost updates.</summary>
public interface IStoreItem
{
    /// <summary>The version that was read; "*" overwrites any.</summary>
    string ETag { get; set; }
}
