namespace CareerBot.Replies;

/// <summary>The topics of small talk that the bot treats in a way of their own.</summary>
internal static class SmallTalk
{
    /// <summary>What the ids of small talk begin with, as topics and in the wording.</summary>
    public const string Prefix = "chat.";

    public const string Greeting = "chat.greeting";
    public const string Help = "chat.help";

    /// <summary>Says the last reply again, so it has no sentence of its own.</summary>
    public const string Repeat = "chat.repeat";

    /// <summary>Says more of the last answer, so it has no sentence of its own.</summary>
    public const string More = "chat.more";
}
