namespace CareerBot.BotFramework.Schema;

/// <summary>A named event, from a program rather than a person.</summary>
public interface IEventActivity : IActivity
{
    string Name { get; set; }
    object Value { get; set; }
    ConversationReference RelatesTo { get; set; }
}
