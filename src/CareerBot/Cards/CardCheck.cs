namespace CareerBot.Cards;

/// <summary>That a card can be drawn by the Emulator and by Web Chat.</summary>
internal static class CardCheck
{
    /// <summary>The newest version that the Emulator draws; a newer one is an empty bubble.</summary>
    private const string Version = "1.5";

    /// <summary>What is wrong, or null.</summary>
    public static string? Find(Dictionary<string, object> card)
    {
        if (card.GetValueOrDefault("type") is not "AdaptiveCard" || card.GetValueOrDefault("version") is not Version)
            return $"it must be an AdaptiveCard of version {Version}";
        if (string.IsNullOrWhiteSpace(card.GetValueOrDefault("speak") as string))
            return "it has nothing to speak";
        return card.GetValueOrDefault("body") is List<object> { Count: > 0 } body && body.TrueForAll(IsElement)
            ? ImageWithoutText(body)
            : "its body must be elements, each with a type";
    }

    private static bool IsElement(object node) => node is Dictionary<string, object> element && element.ContainsKey("type");

    private static string? ImageWithoutText(List<object> body) =>
        body.Cast<Dictionary<string, object>>().Any(element => element["type"] is "Image" && string.IsNullOrWhiteSpace(element.GetValueOrDefault("altText") as string))
            ? "an image has no altText"
            : null;
}
