namespace CareerBot.Knowledge;

/// <summary>A figure of the article.</summary>
/// <param name="Name">Its name in the templates of answers, such as <c>median</c>.</param>
/// <param name="Values">
/// Its fields as written in <c>job.yaml</c>: numbers are <see cref="decimal"/> (money in whole units of
/// <c>currency</c>, <c>annual</c> per year and <c>hourly</c> per hour, <c>percent</c> in 0–100), the rest text.
/// </param>
/// <param name="Quote">Verbatim words of the article that give it.</param>
/// <param name="Position">Where it stands.</param>
public sealed record Figure(string Name, IReadOnlyDictionary<string, object> Values, Quote Quote, SourcePosition Position);
