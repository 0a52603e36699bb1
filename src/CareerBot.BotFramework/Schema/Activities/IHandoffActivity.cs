namespace CareerBot.BotFramework.Schema;

/// <summary>The conversation goes to a person.</summary>
public interface IHandoffActivity : IActivity;
