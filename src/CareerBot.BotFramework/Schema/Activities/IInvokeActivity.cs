namespace CareerBot.BotFramework.Schema;

/// <summary>A named request that is answered in the HTTP response.</summary>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }
    object Value { get; set; }
    ConversationReference RelatesTo { get; set; }
}
