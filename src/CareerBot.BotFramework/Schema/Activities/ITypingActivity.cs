namespace CareerBot.BotFramework.Schema;

/// <summary>The sender is typing.</summary>
public interface ITypingActivity : IActivity;
