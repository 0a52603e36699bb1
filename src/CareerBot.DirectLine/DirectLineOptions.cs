namespace CareerBot.DirectLine;

/// <summary>Settings of the section <c>CareerBot:DirectLine</c>.</summary>
public sealed class DirectLineOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "CareerBot:DirectLine";

    /// <summary>Sites, such as <c>https://example.org</c>, whose pages may talk with the bot besides its own; <c>*</c> is any.</summary>
    public IList<string> AllowedOrigins { get; init; } = [];

    /// <summary>What a server shows to make tokens and to reach every conversation; empty: nobody can.</summary>
    public string Secret { get; set; } = "";

    /// <summary>Whether a page may make a token by itself.</summary>
    public bool TokensWithoutSecret { get; set; } = true;

    /// <summary>What tokens are signed with, 32 characters or more; empty: made once and kept in the data folder.</summary>
    public string SigningKey { get; set; } = "";

    /// <summary>How long a token lives, in minutes: as long as a page may be closed without losing its conversation. At least 30.</summary>
    public int TokenMinutes { get; set; } = 24 * 60;

    /// <summary>The address that clients reach the server by, such as <c>https://bot.example.org</c>; empty: that of each request.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>The most messages of one conversation in a minute. No person types so many.</summary>
    public int MessagesPerMinute { get; set; } = 3000;

    /// <summary>The largest message, in bytes.</summary>
    public int MaxMessageBytes { get; set; } = 262_144;

    /// <summary>Open WebSockets of one conversation; one more closes the oldest.</summary>
    public int StreamsPerConversation { get; set; } = 1;

    /// <summary>Seconds that the bot may take for an answer before the user is told that it failed.</summary>
    public double TurnSeconds { get; set; } = 60;

    /// <summary>The bot's name in the chat.</summary>
    public string BotName { get; set; } = "CareerBot";

    /// <summary>Files that users send.</summary>
    public UploadOptions Uploads { get; init; } = new();
}

/// <summary>Settings of files that users send.</summary>
public sealed class UploadOptions
{
    /// <summary>Whether they are accepted.</summary>
    public bool Enabled { get; set; }

    /// <summary>The largest file, in bytes.</summary>
    public int MaxFileBytes { get; set; } = 4_000_000;

    /// <summary>The most files of one message.</summary>
    public int MaxFiles { get; set; } = 5;

    /// <summary>Hours after which a file is gone.</summary>
    public double KeepHours { get; set; } = 24;
}
