namespace CareerBot.Storage;

/// <summary>A written or deleted item.</summary>
/// <param name="Json">The item; null when it is deleted.</param>
/// <param name="ETag">Its new version; null for an item without versions.</param>
/// <param name="Expected">The version that it replaces; null for any.</param>
internal sealed record StateChange(string? Json, string? ETag, string? Expected)
{
    public static StateChange Deletion { get; } = new(null, null, null);
}
