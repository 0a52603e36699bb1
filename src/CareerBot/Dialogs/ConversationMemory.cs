using CareerBot.Sums;

namespace CareerBot.Dialogs;

/// <summary>What the bot remembers of a conversation. Stored with the conversation's state.</summary>
public sealed class ConversationMemory
{
    /// <summary>True once the bot has said hello.</summary>
    public bool Greeted { get; set; }

    /// <summary>Messages answered so far: chooses variants of sentences.</summary>
    public int Turn { get; set; }

    /// <summary>The topic answered last, or null.</summary>
    public string? LastTopic { get; set; }

    /// <summary>The topics that the last question back offered, in order.</summary>
    public IList<string> Offered { get; set; } = [];

    /// <summary>What the bot said last, for who did not catch it.</summary>
    public string? LastReply { get; set; }

    /// <summary>True when the last answer has been explained further already.</summary>
    public bool Explained { get; set; }

    /// <summary>The last sum of pay, which a figure alone goes on with; null when something else was answered since.</summary>
    public PaySum? Sum { get; set; }

    /// <summary>Messages in a row that were not understood.</summary>
    public int Unclear { get; set; }
}
