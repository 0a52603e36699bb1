namespace CareerBot.Knowledge.Matching;

/// <summary>
/// Ranks topics for a question. Three views that fail in different ways (a linear classifier over words and pieces of
/// words, FuzzySharp against the most similar phrasings, and the words left unexplained) give the features from which
/// the calibration makes a confidence. Thread-safe; the same question always gets the same ranking.
/// </summary>
public sealed class TopicMatcher
{
    private const int Considered = 6;
    private const float UnexplainedFrom = 0.3f;
    private const float VotePower = 4;

    private readonly string[] topics;
    private readonly AnalyzedText[] phrasings;
    private readonly int[] topicOfPhrasing;
    private readonly int[] familyOfTopic;
    private readonly PhrasingIndex index;
    private readonly LinearClassifier classifier;
    private readonly WordEvidence evidence;
    private readonly Calibration calibration;

    /// <param name="examples">Ways of asking, each with its topic.</param>
    /// <param name="calibration">From features to confidence.</param>
    public TopicMatcher(IEnumerable<(AnalyzedText Phrasing, string Topic)> examples, Calibration calibration)
    {
        this.calibration = calibration;
        var all = examples.ToList();
        topics = [.. all.Select(example => example.Topic).Distinct(StringComparer.Ordinal)];
        var numbers = topics.Index().ToDictionary(topic => topic.Item, topic => topic.Index, StringComparer.Ordinal);
        phrasings = [.. all.Select(example => example.Phrasing)];
        topicOfPhrasing = [.. all.Select(example => numbers[example.Topic])];
        var families = topics.Select(Family).Distinct(StringComparer.Ordinal).Index().ToDictionary(family => family.Item, family => family.Index, StringComparer.Ordinal);
        familyOfTopic = [.. topics.Select(topic => families[Family(topic)])];
        index = new PhrasingIndex(phrasings);
        evidence = new WordEvidence(phrasings.Zip(topicOfPhrasing), topics.Length);
        classifier = LinearClassifier.Train(TrainingExamples(), topics.Length);
    }

    /// <summary>The topics that a question may ask for, most likely first.</summary>
    public IReadOnlyList<TopicMatch> Rank(AnalyzedText question)
    {
        if (question.Tokens.Count == 0)
            return [];
        var probabilities = classifier.Predict(FeatureExtractor.Extract(question));
        var nearest = NearestByTopic(question);
        var candidates = Enumerable.Range(0, topics.Length)
            .OrderByDescending(topic => probabilities[topic]).Take(Considered)
            .Union(nearest.Keys);
        return [.. candidates
            .Select(topic => Match(question, topic, probabilities, nearest))
            .OrderByDescending(match => match.Confidence).ThenBy(match => match.Topic, StringComparer.Ordinal)];
    }

    private List<LinearClassifier.Example> TrainingExamples() =>
        [.. phrasings.Zip(topicOfPhrasing, (phrasing, topic) => new LinearClassifier.Example(
            FeatureExtractor.Extract(phrasing), FeatureExtractor.Extract(phrasing, withAccents: false), topic))];

    private Dictionary<int, (float Similarity, int Phrasing, float Votes)> NearestByTopic(AnalyzedText question)
    {
        var nearest = new Dictionary<int, (float Similarity, int Phrasing, float Votes)>();
        foreach (var (phrasing, similarity) in index.FindSimilar(question))
        {
            var topic = topicOfPhrasing[phrasing];
            var near = nearest.GetValueOrDefault(topic, (similarity, phrasing, 0));
            nearest[topic] = near with { Votes = near.Votes + MathF.Pow(similarity, VotePower) };
        }

        return nearest;
    }

    private TopicMatch Match(
        AnalyzedText question, int topic, float[] probabilities, Dictionary<int, (float Similarity, int Phrasing, float Votes)> nearest)
    {
        var (similarity, phrasing, votes) = nearest.GetValueOrDefault(topic, (0, -1, 0));
        var allVotes = Math.Max(1e-6f, nearest.Values.Sum(near => near.Votes));
        var bestOther = nearest.Where(other => other.Key != topic).Select(other => other.Value.Similarity).DefaultIfEmpty().Max();
        var logProbability = LogProbability(probabilities[topic]);
        var (unexplained, unknown) = Unexplained(question, topic);
        var features = new MatchFeatures(
            logProbability,
            logProbability - LogProbability(probabilities.Where((_, other) => other != topic).DefaultIfEmpty().Max()),
            LogProbability(probabilities.Where((_, other) => familyOfTopic[other] == familyOfTopic[topic]).Sum()),
            votes / allVotes,
            similarity,
            similarity - bestOther,
            unexplained,
            phrasing < 0 ? 0 : Covered(phrasings[phrasing], question),
            unknown,
            similarity >= 0.995f ? 1 : 0,
            1d / question.Tokens.Count);
        return new TopicMatch(
            topics[topic],
            calibration.Confidence(features),
            phrasing < 0 ? "" : phrasings[phrasing].Original,
            features,
            [.. question.Tokens.Where(token => IsUnexplained(topic, token)).Select(token => token.Text)]);
    }

    private static string Family(string topic) => topic.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? topic[..dot] : topic;

    private static double LogProbability(float probability) => Math.Max(-12, Math.Log(probability));

    private bool IsUnexplained(int topic, Token token) =>
        evidence.Explains(topic, token) < 1 && evidence.Weight(token) >= UnexplainedFrom;

    private double Covered(AnalyzedText phrasing, AnalyzedText question)
    {
        double all = 0, covered = 0;
        foreach (var token in phrasing.Tokens)
        {
            var weight = evidence.Weight(token);
            all += weight;
            if (question.Tokens.Any(word => word.Reads(token)))
                covered += weight;
        }

        return all == 0 ? 0 : covered / all;
    }

    private (double Unexplained, double Unknown) Unexplained(AnalyzedText question, int topic)
    {
        double all = 0, unexplained = 0, unknown = 0;
        foreach (var token in question.Tokens)
        {
            var weight = evidence.Weight(token);
            all += weight;
            unexplained += weight * (1 - evidence.Explains(topic, token));
            if (evidence.IsUnknown(token))
                unknown += weight;
        }

        return all == 0 ? (0, 0) : (unexplained / all, unknown / all);
    }
}
