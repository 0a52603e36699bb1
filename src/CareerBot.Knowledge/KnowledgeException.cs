namespace CareerBot.Knowledge;

/// <summary>The data does not check; nothing of it is used.</summary>
public sealed class KnowledgeException(IReadOnlyList<Fault> faults)
    : Exception($"{faults.Count} fault(s) in the knowledge:\n" + string.Join('\n', faults))
{
    /// <summary>Every fault found, in the order of the files.</summary>
    public IReadOnlyList<Fault> Faults { get; } = faults;
}
