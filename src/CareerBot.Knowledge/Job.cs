namespace CareerBot.Knowledge;

/// <summary>A job that the knowledge base has an article on.</summary>
/// <param name="Id">Folder name below <c>knowledge/jobs</c>.</param>
/// <param name="Name">What the bot calls it.</param>
/// <param name="Aliases">What people call it.</param>
/// <param name="Article">The article's text, verbatim: the only source of facts.</param>
/// <param name="Answers">One answer a topic.</param>
/// <param name="Figures">The article's figures as data, by name.</param>
public sealed record Job(
    string Id,
    string Name,
    IReadOnlyList<string> Aliases,
    string Article,
    IReadOnlyDictionary<string, Answer> Answers,
    IReadOnlyDictionary<string, Figure> Figures);
