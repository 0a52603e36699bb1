namespace CareerBot.BotFramework.Schema;

/// <summary>The bot was added to or removed from contacts.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    string Action { get; set; }
}
