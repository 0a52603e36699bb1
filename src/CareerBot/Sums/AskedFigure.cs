namespace CareerBot.Sums;

/// <summary>The figure that a sum waits for.</summary>
public enum AskedFigure
{
    /// <summary>None: the sum can be done.</summary>
    None,

    /// <summary>What the user is paid.</summary>
    Pay,

    /// <summary>For which time he is paid that: an hour, a month, a year.</summary>
    Period,

    /// <summary>In which money he is paid that.</summary>
    Currency,

    /// <summary>Hours that he works a day, a shift or a session.</summary>
    HoursPerDay,

    /// <summary>Hours that he works a week.</summary>
    HoursPerWeek,

    /// <summary>Days that he works a week.</summary>
    DaysPerWeek,
}
