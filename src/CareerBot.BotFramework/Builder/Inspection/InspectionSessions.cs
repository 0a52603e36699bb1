namespace CareerBot.BotFramework.Builder;

/// <summary>Who inspects what, as stored.</summary>
internal sealed class InspectionSessions
{
    /// <summary>Inspectors that wait to be attached, by the id in their attach command.</summary>
    public Dictionary<string, ConversationReference> OpenedSessions { get; set; } = [];

    /// <summary>Inspectors by the id of the conversation that they inspect.</summary>
    public Dictionary<string, ConversationReference> AttachedSessions { get; set; } = [];
}
