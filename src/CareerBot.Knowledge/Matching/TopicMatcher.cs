namespace CareerBot.Knowledge.Matching;

/// <summary>
/// Ranks topics for a question. Three views that fail in different ways (a linear classifier over words, pieces of words
/// and concepts; FuzzySharp against the most similar phrasings; the words left unexplained) give the evidence from which
/// the calibration makes a confidence. Thread-safe; the same question always gets the same ranking.
/// </summary>
public sealed class TopicMatcher
{
    private const int Considered = 6;
    private const int Listed = 8;
    private const float UnexplainedFrom = 0.3f;
    private const float VotePower = 4;
    private const double LeastLogProbability = -12;
    private const double MostOdds = 8;
    private const double ExactOdds = 1000;

    private readonly string[] topics;
    private readonly bool[] isNotCovered;
    private readonly AnalyzedText[] phrasings;
    private readonly int[] topicOfPhrasing;
    private readonly PhrasingIndex index;
    private readonly TopicClassifier classifier;
    private readonly WordEvidence words;
    private readonly Calibration calibration;
    private readonly double priorOdds;
    private readonly Dictionary<string, int> topicByText = new(StringComparer.Ordinal);

    /// <param name="examples">Ways of asking, each with its topic.</param>
    /// <param name="groupOf">The group of a topic: topics of one group are told apart after their group is known.</param>
    /// <param name="calibration">From evidence to confidence.</param>
    public TopicMatcher(IEnumerable<(AnalyzedText Phrasing, string Topic)> examples, Func<string, string> groupOf, Calibration calibration)
    {
        this.calibration = calibration;
        var all = examples.ToList();
        topics = [.. all.Select(example => example.Topic).Distinct(StringComparer.Ordinal)];
        isNotCovered = [.. topics.Select(topic => topic.StartsWith(NotCoveredSubject.Prefix, StringComparison.Ordinal))];
        phrasings = [.. all.Select(example => example.Phrasing)];
        topicOfPhrasing = Numbered([.. all.Select(example => example.Topic)]);
        foreach (var (phrasing, topic) in phrasings.Zip(topicOfPhrasing))
            topicByText.TryAdd(phrasing.Text, topic);
        var covered = topicOfPhrasing.Count(topic => !isNotCovered[topic]);
        priorOdds = Math.Log((covered + 1d) / (topicOfPhrasing.Length - covered + 1));
        index = new PhrasingIndex(phrasings);
        words = new WordEvidence(phrasings.Zip(topicOfPhrasing), topics.Length);
        classifier = new TopicClassifier(phrasings, topicOfPhrasing, Numbered([.. topics.Select(groupOf)]));
    }

    /// <summary>How much a word tells, from 0 (nothing) to 1 (stands for one topic, or is unknown).</summary>
    public double Tellingness(Token word) => words.Weight(word);

    /// <summary>The topics that a question may ask for.</summary>
    public TopicRanking Rank(AnalyzedText question)
    {
        if (question.Tokens.Count == 0)
            return TopicRanking.Empty;
        var probabilities = classifier.Predict(question);
        var nearest = NearestByTopic(question);
        var candidates = Enumerable.Range(0, topics.Length).Where(topic => !isNotCovered[topic])
            .OrderByDescending(topic => probabilities[topic]).Take(Considered)
            .Concat(Enumerable.Range(0, topics.Length).Where(topic => isNotCovered[topic])
                .OrderByDescending(topic => probabilities[topic]).Take(Considered))
            .Union(nearest.Keys)
            .Select(topic => new Candidate(topic, nearest.GetValueOrDefault(topic), Weigh(question, topic, probabilities[topic], nearest)))
            .ToLookup(candidate => isNotCovered[candidate.Topic]);
        var covered = Ranked(candidates[false]);
        var evidence = Weigh(question, probabilities, nearest, covered);
        var answerable = calibration.Answerable(evidence);
        var ranking = new TopicRanking(
            answerable, evidence, Matches(question, covered, answerable), Matches(question, Ranked(candidates[true]), 1 - answerable));
        return topicByText.TryGetValue(question.Text, out var said) ? ranking.Given(Knowing(said)) : ranking;
    }

    /// <summary>The odds of each topic when a phrasing of one says just this: no phrasing belongs to two topics.</summary>
    private Func<string, double> Knowing(int said) =>
        isNotCovered[said] ? _ => 1 / ExactOdds : topic => string.Equals(topic, topics[said], StringComparison.Ordinal) ? ExactOdds : 1;

    private List<(Candidate Candidate, double Share)> Ranked(IEnumerable<Candidate> candidates)
    {
        var all = candidates.ToList();
        return [.. all.Zip(calibration.Shares(all.Select(candidate => candidate.Evidence)))
            .OrderByDescending(pair => pair.Second).ThenBy(pair => topics[pair.First.Topic], StringComparer.Ordinal)];
    }

    private List<TopicMatch> Matches(AnalyzedText question, List<(Candidate Candidate, double Share)> ranked, double probability) =>
        [.. ranked.Take(Listed).Select(pair => new TopicMatch(
            topics[pair.Candidate.Topic],
            probability * pair.Share,
            pair.Candidate.Nearest is { } near ? phrasings[near.Phrasing].Original : "",
            pair.Candidate.Evidence,
            [.. question.Tokens.Where(token => IsUnexplained(pair.Candidate.Topic, token)).Select(token => token.Text)]))];

    /// <summary>Each name as a number, from 0 in the order of first appearance.</summary>
    private static int[] Numbered(IReadOnlyList<string> names)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. names.Select(name => numbers.TryGetValue(name, out var number) ? number : numbers[name] = numbers.Count)];
    }

    private Dictionary<int, Near> NearestByTopic(AnalyzedText question)
    {
        var nearest = new Dictionary<int, Near>();
        foreach (var (phrasing, similarity) in index.FindSimilar(question))
        {
            var topic = topicOfPhrasing[phrasing];
            var near = nearest.GetValueOrDefault(topic) ?? new Near(phrasing, similarity, 0);
            nearest[topic] = near with { Votes = near.Votes + MathF.Pow(similarity, VotePower) };
        }

        return nearest;
    }

    private TopicEvidence Weigh(AnalyzedText question, int topic, float probability, Dictionary<int, Near> nearest)
    {
        var near = nearest.GetValueOrDefault(topic);
        return new TopicEvidence(
            Math.Max(LeastLogProbability, Math.Log(probability)),
            near?.Similarity ?? 0,
            (near?.Votes ?? 0) / AllVotes(nearest),
            words.Unexplained(question, topic),
            near is null ? 0 : words.Covered(phrasings[near.Phrasing], question),
            near?.IsExact is true ? 1 : 0);
    }

    private QuestionEvidence Weigh(
        AnalyzedText question, float[] probabilities, Dictionary<int, Near> nearest, List<(Candidate Candidate, double Share)> covered)
    {
        double Mass(bool of) => probabilities.Where((_, topic) => isNotCovered[topic] == of).Sum();
        double Best(bool of) => nearest.Where(near => isNotCovered[near.Key] == of).Select(near => near.Value.Similarity).DefaultIfEmpty().Max();
        bool IsExact(bool of) => nearest.Any(near => isNotCovered[near.Key] == of && near.Value.IsExact);
        return new QuestionEvidence(
            Math.Clamp(Math.Log(Mass(false) / Mass(true)) - priorOdds, -MostOdds, MostOdds),
            Best(false),
            Best(false) - Best(true),
            nearest.Where(near => !isNotCovered[near.Key]).Sum(near => near.Value.Votes) / AllVotes(nearest),
            covered is [var best, ..] ? best.Candidate.Evidence.Unexplained : 1,
            words.Unknown(question),
            covered is [var surest, ..] ? surest.Share : 0,
            IsExact(false) ? 1 : IsExact(true) ? -1 : 0,
            1d / question.Tokens.Count,
            question.Tokens.Any(token => token.IsJob) ? 1 : 0);
    }

    private static double AllVotes(Dictionary<int, Near> nearest) => Math.Max(1e-6, nearest.Values.Sum(near => near.Votes));

    private bool IsUnexplained(int topic, Token token) =>
        words.Explains(topic, token) < 1 && words.Weight(token) >= UnexplainedFrom;

    /// <summary>A topic's phrasing most like the question, and the votes of all of the topic's phrasings like it.</summary>
    private sealed record Near(int Phrasing, float Similarity, float Votes)
    {
        public bool IsExact => Similarity >= 0.995f;
    }

    private readonly record struct Candidate(int Topic, Near? Nearest, TopicEvidence Evidence);
}
