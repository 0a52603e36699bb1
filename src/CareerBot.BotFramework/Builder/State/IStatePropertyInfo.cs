namespace CareerBot.BotFramework.Builder;

/// <summary>A property of the state.</summary>
public interface IStatePropertyInfo
{
    string Name { get; }
}
