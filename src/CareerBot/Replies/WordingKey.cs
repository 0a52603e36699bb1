namespace CareerBot.Replies;

/// <summary>The keys of <c>dialogs/wording.yaml</c> that the bot uses; small talk is said by the id of its topic.</summary>
public static class WordingKey
{
    public const string Greeting = "greeting";
    public const string Clarify = "clarify";
    public const string ClarifyAgain = "clarify.again";
    public const string Unknown = "unknown";
    public const string UnknownOccupation = "unknown.occupation";
    public const string UnknownPlace = "unknown.place";
    public const string NotUnderstoodParts = "not-understood.parts";
    public const string OtherLanguage = "other-language";
    public const string Empty = "empty";
    public const string Emoji = "emoji";
    public const string Attachment = "attachment";
    public const string TooLong = "too-long";
    public const string Error = "error";
    public const string RepeatNothing = "repeat.nothing";
    public const string MoreNothing = "more.nothing";
    public const string MoreAsk = "more.ask";
    public const string Why = "why";
    public const string WhyAsk = "why.ask";
    public const string Insult = "insult";

    /// <summary>The slots that the bot fills, by key, each with a value to try a sentence with; other keys have none.</summary>
    internal static IReadOnlyDictionary<string, (string Slot, object Sample)> Slots { get; } =
        new Dictionary<string, (string, object)>(StringComparer.Ordinal)
        {
            [Clarify] = ("topics", new[] { "A", "B" }),
            [ClarifyAgain] = ("topics", new[] { "A", "B" }),
            [UnknownOccupation] = ("name", "A"),
            [UnknownPlace] = ("name", "A"),
            [NotUnderstoodParts] = ("question", "A"),
            [MoreNothing] = ("title", "A"),
        };

    /// <summary>Every key above.</summary>
    internal static IReadOnlyList<string> All { get; } =
        [.. typeof(WordingKey).GetFields().Select(field => (string)field.GetRawConstantValue()!)];
}
