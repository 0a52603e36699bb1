namespace CareerBot.Knowledge;

/// <summary>What a question can ask for.</summary>
/// <param name="Id">The id that evaluations use, such as <c>pay.median</c>.</param>
/// <param name="Title">Label of its button; a person may also type it.</param>
/// <param name="Subject">What a short message after its answer is about, as a noun phrase; null for small talk.</param>
/// <param name="Related">Ids of the topics that a person would want next, best first.</param>
/// <param name="IsSmallTalk">True for talk about the talk (hello, thanks, help), which no article answers.</param>
/// <param name="Position">Where it stands.</param>
public sealed record Topic(string Id, string Title, string? Subject, IReadOnlyList<string> Related, bool IsSmallTalk, SourcePosition Position);
