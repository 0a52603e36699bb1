namespace CareerBot.Knowledge.Evaluation;

/// <summary>How a reading compares with its label.</summary>
public enum Verdict
{
    /// <summary>The right topics were answered; or, of what must not be answered, nothing was.</summary>
    Right,

    /// <summary>The bot asked back.</summary>
    Clarified,

    /// <summary>The bot said that it does not know what it does know.</summary>
    Refused,

    /// <summary>Something else was answered.</summary>
    Wrong,
}
