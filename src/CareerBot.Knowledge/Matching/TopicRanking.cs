namespace CareerBot.Knowledge.Matching;

/// <summary>What a question may ask for.</summary>
/// <param name="Answerable">Probability that the knowledge answers it at all, 0–1.</param>
/// <param name="Evidence">What speaks for that.</param>
/// <param name="Topics">Topics, most likely first.</param>
/// <param name="NotCovered">Subjects that are not covered, most likely first.</param>
public sealed record TopicRanking(
    double Answerable, QuestionEvidence Evidence, IReadOnlyList<TopicMatch> Topics, IReadOnlyList<TopicMatch> NotCovered)
{
    /// <summary>Of a text without words.</summary>
    public static TopicRanking Empty { get; } = new(0, default, [], []);

    /// <summary>The ranking when something else is known too: the odds of each topic against what is not covered are multiplied.</summary>
    /// <param name="odds">The factor for a topic.</param>
    public TopicRanking Given(Func<string, double> odds)
    {
        var raised = Topics.Select(match => match.Confidence * odds(match.Topic)).ToList();
        var answerable = raised.Sum();
        var all = answerable + 1 - Answerable;
        return this with
        {
            Answerable = answerable / all,
            Topics = [.. Topics.Zip(raised, (match, value) => match with { Confidence = value / all })
                .OrderByDescending(match => match.Confidence).ThenBy(match => match.Topic, StringComparer.Ordinal)],
            NotCovered = [.. NotCovered.Select(match => match with { Confidence = match.Confidence / all })],
        };
    }

    /// <summary>Confidence of the most likely topic, 0–1.</summary>
    public double Confidence => Topics is [var best, ..] ? best.Confidence : 0;
}
