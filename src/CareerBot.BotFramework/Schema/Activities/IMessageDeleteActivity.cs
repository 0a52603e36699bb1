namespace CareerBot.BotFramework.Schema;

/// <summary>A message that was deleted.</summary>
public interface IMessageDeleteActivity : IActivity;
