namespace CareerBot.BotFramework.Schema;

/// <summary>Types of activities that exist inside the bot only.</summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";
    public const string InvokeResponse = "invokeResponse";
}
