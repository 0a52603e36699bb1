namespace CareerBot.BotFramework.Schema;

/// <summary>Names of the event activities that the adapter makes.</summary>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
    public const string CreateConversation = "CreateConversation";
}
