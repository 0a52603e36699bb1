namespace CareerBot.Knowledge.Understanding;

/// <summary>What the bot does with a question.</summary>
public enum Outcome
{
    /// <summary>It is confident of one topic and answers.</summary>
    Answer,

    /// <summary>It asks back which of at most three topics is meant.</summary>
    Clarify,

    /// <summary>It says that it does not know, precisely where it knows what is asked.</summary>
    Unknown,

    /// <summary>Talk about the talk: hello, thanks, who are you.</summary>
    SmallTalk,
}
