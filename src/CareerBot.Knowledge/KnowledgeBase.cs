using CareerBot.Knowledge.Matching;
using CareerBot.Knowledge.Understanding;
using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Knowledge;

/// <summary>All that the bot knows, checked. Immutable: a change of the data makes a new one.</summary>
/// <param name="Topics">Topics by id, in the order of <c>topics.yaml</c>.</param>
/// <param name="Jobs">The jobs that have an article.</param>
/// <param name="NotCovered">What the article does not answer, by topic id.</param>
/// <param name="Phrasings">Ways of asking for a topic or for something not covered.</param>
/// <param name="Names">Names by kind (<c>job</c>, <c>occupation</c>, <c>place</c>, …): what the slots of phrasings stand for.</param>
/// <param name="Lexicon">How people spell.</param>
/// <param name="Synonyms">Which words mean the same, by the word that stands for them.</param>
/// <param name="Discourse">How messages are built.</param>
/// <param name="Foreign">Which messages are not Vietnamese.</param>
/// <param name="Remarks">Which messages are no questions of their own.</param>
/// <param name="Calibration">From features of a match to confidence.</param>
public sealed record KnowledgeBase(
    IReadOnlyDictionary<string, Topic> Topics,
    IReadOnlyList<Job> Jobs,
    IReadOnlyDictionary<string, NotCoveredSubject> NotCovered,
    IReadOnlyList<Phrasing> Phrasings,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Names,
    SpellingLexicon Lexicon,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Synonyms,
    Discourse Discourse,
    ForeignMessages Foreign,
    Remarks Remarks,
    Calibration Calibration)
{
    /// <summary>The batch of phrasings that are the topics' own titles.</summary>
    public const string TitleBatch = "titles";

    /// <summary>The batch of phrasings of what is not covered.</summary>
    public const string NotCoveredBatch = "not-covered";

    /// <summary>The batch of what people type that is no question for the bot at all.</summary>
    public const string NegativeBatch = "negatives";

    /// <summary>The kind of negatives, and the group of subjects, that have nothing to do with jobs.</summary>
    private const string FarTalk = NotCoveredSubject.Prefix + "far";

    /// <summary>Reads texts with the spelling, the names and the synonyms of this knowledge.</summary>
    public TextAnalyzer Analyzer { get; } = new(Lexicon, Phrasings, Names, Synonyms);

    /// <summary>The same with other topics, phrasings and names.</summary>
    public KnowledgeBase With(
        IReadOnlyDictionary<string, Topic> topics, IReadOnlyList<Phrasing> phrasings, IReadOnlyDictionary<string, IReadOnlyList<string>> names) =>
        new(topics, Jobs, NotCovered, phrasings, names, Lexicon, Synonyms, Discourse, Foreign, Remarks, Calibration);

    /// <summary>The answer of a job on a topic, or null.</summary>
    public Answer? FindAnswer(string topic) => FindJob(topic)?.Answers[topic];

    /// <summary>The job that has an answer on a topic, or null.</summary>
    public Job? FindJob(string topic) => Jobs.FirstOrDefault(job => job.Answers.ContainsKey(topic));

    /// <summary>
    /// Which topics are alike: a topic is its own group; subjects that are not covered go with those that have the same
    /// nearest topics, or none.
    /// </summary>
    public string GroupOf(string topic)
    {
        if (Topics.ContainsKey(topic) || !NotCovered.TryGetValue(topic, out var subject))
            return topic;
        return subject.Nearest is [var nearest, ..] ? NotCoveredSubject.Prefix + nearest[..nearest.IndexOf('.', StringComparison.Ordinal)] : FarTalk;
    }

    /// <summary>True for everyday talk that has nothing to do with jobs.</summary>
    public bool IsFarTalk(string topic) => string.Equals(GroupOf(topic), FarTalk, StringComparison.Ordinal);

    /// <summary>The title of a topic.</summary>
    /// <exception cref="KeyNotFoundException">There is no such topic.</exception>
    public string TitleOf(string topic) => Topics[topic].Title;
}
