namespace CareerBot.Storage;

/// <summary>Settings of the section <c>CareerBot:Privacy</c>.</summary>
public sealed class PrivacyOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "CareerBot:Privacy";

    /// <summary>Days after its last activity that a conversation and the state of its user are deleted; at least 1.</summary>
    public int KeepConversationsDays { get; set; } = 30;
}
