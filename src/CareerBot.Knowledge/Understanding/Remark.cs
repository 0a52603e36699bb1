namespace CareerBot.Knowledge.Understanding;

/// <summary>A remark that is no question of its own.</summary>
public enum Remark
{
    /// <summary>The message is no remark.</summary>
    None,

    /// <summary>A bare "why?", which means what was said before.</summary>
    Why,

    /// <summary>The user is angry with the bot.</summary>
    Insult,
}
