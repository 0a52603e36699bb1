namespace CareerBot.Knowledge.Matching;

/// <summary>
/// The probability of each topic by two linear classifiers: one of groups, in which most topics stand alone, and one that
/// tells the topics of a group apart. Together they learn several times faster than one of all topics.
/// </summary>
internal sealed class TopicClassifier
{
    private readonly int[] groupOfTopic;
    private readonly int[] classOfTopic;
    private readonly int[] sizeOfGroup;
    private readonly LinearClassifier groups;
    private readonly LinearClassifier members;

    /// <param name="phrasings">Ways of asking.</param>
    /// <param name="topicOfPhrasing">The number of the topic of each.</param>
    /// <param name="groupOfTopic">The number of the group of each topic.</param>
    public TopicClassifier(IReadOnlyList<AnalyzedText> phrasings, int[] topicOfPhrasing, int[] groupOfTopic)
    {
        this.groupOfTopic = groupOfTopic;
        sizeOfGroup = new int[groupOfTopic.Max() + 1];
        foreach (var group in groupOfTopic)
            sizeOfGroup[group]++;
        var next = 0;
        classOfTopic = [.. groupOfTopic.Select(group => sizeOfGroup[group] > 1 ? next++ : -1)];

        var examples = phrasings.Zip(topicOfPhrasing, (phrasing, topic) => (Topic: topic, Features: FeatureExtractor.ExtractBoth(phrasing))).ToList();
        var trained = new LinearClassifier[2];
        Parallel.Invoke(
            () => trained[0] = LinearClassifier.Train(
                [.. examples.Select(example => example.Features with { Class = groupOfTopic[example.Topic] })], sizeOfGroup.Length),
            () => trained[1] = LinearClassifier.Train(
                [.. examples.Where(example => classOfTopic[example.Topic] >= 0).Select(example => example.Features with { Class = classOfTopic[example.Topic] })], next));
        (groups, members) = (trained[0], trained[1]);
    }

    /// <summary>The probability of each topic, by its number.</summary>
    public float[] Predict(AnalyzedText question)
    {
        var features = FeatureExtractor.Extract(question);
        var byGroup = groups.Predict(features);
        var byMember = members.Predict(features);
        var ofGroup = new float[sizeOfGroup.Length];
        for (var topic = 0; topic < classOfTopic.Length; topic++)
        {
            if (classOfTopic[topic] >= 0)
                ofGroup[groupOfTopic[topic]] += byMember[classOfTopic[topic]];
        }

        var probabilities = new float[classOfTopic.Length];
        for (var topic = 0; topic < probabilities.Length; topic++)
        {
            var group = groupOfTopic[topic];
            var share = classOfTopic[topic] < 0 ? 1 : ofGroup[group] > 0 ? byMember[classOfTopic[topic]] / ofGroup[group] : 1f / sizeOfGroup[group];
            probabilities[topic] = byGroup[group] * share;
        }

        return probabilities;
    }
}
