namespace CareerBot.Replies;

/// <summary>The keys of <c>dialogs/wording.yaml</c> that the bot uses.</summary>
public static class WordingKey
{
    public const string Greeting = "greeting";
    public const string Clarify = "clarify";
    public const string ClarifyAgain = "clarify.again";
    public const string Unknown = "unknown";
    public const string UnknownOccupation = "unknown.occupation";
    public const string UnknownPlace = "unknown.place";
    public const string OtherLanguage = "other-language";
    public const string Empty = "empty";
    public const string Emoji = "emoji";
    public const string Attachment = "attachment";
    public const string TooLong = "too-long";
    public const string Error = "error";
    public const string RepeatNothing = "repeat.nothing";
    public const string MoreNothing = "more.nothing";
    public const string MoreAsk = "more.ask";
    public const string SmallTalkPrefix = "chat.";
}
