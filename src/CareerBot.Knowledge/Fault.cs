namespace CareerBot.Knowledge;

/// <summary>Something wrong in a data file. Prints as <c>file:line: message</c>.</summary>
/// <param name="Position">Where it is.</param>
/// <param name="Message">What is wrong, in English, for the person who maintains the data.</param>
public sealed record Fault(SourcePosition Position, string Message)
{
    public override string ToString() => $"{Position}: {Message}";
}
