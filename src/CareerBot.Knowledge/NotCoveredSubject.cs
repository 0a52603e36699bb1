namespace CareerBot.Knowledge;

/// <summary>Something people ask that the article does not answer, so that the bot can say precisely that.</summary>
/// <param name="Id">Its id; as a match it is <c>not-covered.ID</c>.</param>
/// <param name="About">Noun phrase that completes "the article says nothing about …".</param>
/// <param name="Reply">What the bot says.</param>
/// <param name="Nearest">Topics that the article does answer, nearest first; none for talk far from the subject.</param>
/// <param name="Position">Where it stands.</param>
public sealed record NotCoveredSubject(string Id, string About, string Reply, IReadOnlyList<string> Nearest, SourcePosition Position)
{
    /// <summary>What the topic ids of these subjects begin with, among those of real topics.</summary>
    public const string Prefix = "not-covered.";

    /// <summary>The id as a topic of the matcher.</summary>
    public string TopicId => Prefix + Id;
}
