namespace CareerBot.Sums;

/// <summary>A sum as far as it is known. Stored with the state of a conversation.</summary>
public sealed record PaySum
{
    /// <summary>The topic that asks where the user's pay stands.</summary>
    public const string Compare = "pay.compare";

    /// <summary>The topic that asks what some work brings.</summary>
    public const string Estimate = "pay.estimate";

    /// <summary>One of the topics above.</summary>
    public string Topic { get; init; } = Compare;

    /// <summary>What the user is paid, where he says so.</summary>
    public OwnPay? Pay { get; init; }

    /// <summary>How much he works.</summary>
    public WorkTime Work { get; init; } = new();

    /// <summary>The figure that the bot has asked for.</summary>
    public AskedFigure Asked { get; init; }

    /// <summary>Whether no figure is known.</summary>
    public bool IsEmpty => Pay is null && Work.IsEmpty;

    /// <summary>Whether a topic asks for a sum.</summary>
    public static bool IsAskedBy(string topic) => topic is Compare or Estimate;
}
