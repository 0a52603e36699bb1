namespace CareerBot.BotFramework.Testing;

/// <summary>Checks a reply; throws when it is not as expected.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
