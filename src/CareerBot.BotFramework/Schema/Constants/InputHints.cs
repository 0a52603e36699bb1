namespace CareerBot.BotFramework.Schema;

/// <summary>Whether the bot waits for the user.</summary>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";
    public const string IgnoringInput = "ignoringInput";
    public const string ExpectingInput = "expectingInput";
}
