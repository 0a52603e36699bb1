namespace CareerBot.Knowledge;

/// <summary>One way of asking for a topic.</summary>
/// <param name="Text">The words, with slots such as <c>{job}</c> for any name of the kind.</param>
/// <param name="Topic">Id of the topic, or <c>not-covered.ID</c>.</param>
/// <param name="Batch">Who wrote it: phrasings of one batch imagine one kind of person.</param>
/// <param name="Position">Where it stands.</param>
public sealed record Phrasing(string Text, string Topic, string Batch, SourcePosition Position)
{
    /// <summary>True for what no article answers.</summary>
    public bool IsNotCovered => Topic.StartsWith(NotCoveredSubject.Prefix, StringComparison.Ordinal);
}
