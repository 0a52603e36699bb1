namespace CareerBot.BotFramework.Schema;

/// <summary>Who an account stands for.</summary>
public static class RoleTypes
{
    public const string User = "user";
    public const string Bot = "bot";
    public const string Skill = "skill";
}
