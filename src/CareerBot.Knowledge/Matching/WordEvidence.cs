using System.Runtime.InteropServices;

namespace CareerBot.Knowledge.Matching;

/// <summary>
/// How telling each word is, and which words of a question a topic leaves unexplained. A word that stands in the
/// phrasings of few topics tells much, one that stands everywhere tells nothing, a word that nobody used tells most.
/// </summary>
internal sealed class WordEvidence
{
    private const float OtherAccents = 0.35f;
    private const float LeastWeight = 0.03f;

    private readonly Dictionary<string, Dictionary<int, int>> topicsByFolded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> topicsByAccented = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float> weights = new(StringComparer.Ordinal);

    public WordEvidence(IEnumerable<(AnalyzedText Text, int Topic)> phrasings, int topics)
    {
        var sizes = new int[topics];
        foreach (var (text, topic) in phrasings)
        {
            sizes[topic]++;
            foreach (var token in text.Tokens)
                Count(token, topic);
        }

        foreach (var (word, counts) in topicsByFolded)
            weights[word] = Math.Max(LeastWeight, Tellingness(counts, sizes));
    }

    /// <summary>How much a word tells, from 0 (nothing) to 1 (stands for one topic, or is unknown).</summary>
    public float Weight(Token token) => weights.GetValueOrDefault(token.Folded, 1);

    /// <summary>True when no phrasing has the word.</summary>
    public bool IsUnknown(Token token) => !topicsByFolded.ContainsKey(token.Folded);

    /// <summary>How well a topic explains a word: 1 when its phrasings have it, less with other accents, else 0.</summary>
    public float Explains(int topic, Token token)
    {
        if (!topicsByFolded.TryGetValue(token.Folded, out var topics) || !topics.ContainsKey(topic))
            return 0;
        if (!token.IsAccented || token.IsName)
            return 1;
        return topicsByAccented.TryGetValue(token.Text, out var accented) && accented.Contains(topic) ? 1 : OtherAccents;
    }

    /// <summary>Share of a question's telling words that a topic leaves unexplained, 0–1.</summary>
    public double Unexplained(AnalyzedText question, int topic) => Share(question, token => 1 - Explains(topic, token));

    /// <summary>Share of a question's telling words that no phrasing has, 0–1.</summary>
    public double Unknown(AnalyzedText question) => Share(question, token => IsUnknown(token) ? 1 : 0);

    /// <summary>Share of a phrasing's telling words that a question has, 0–1.</summary>
    public double Covered(AnalyzedText phrasing, AnalyzedText question) =>
        Share(phrasing, token => Has(question, token) ? 1 : 0);

    private static bool Has(AnalyzedText text, Token token)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Reads(token))
                return true;
        }

        return false;
    }

    private double Share(AnalyzedText text, Func<Token, double> part)
    {
        double all = 0, share = 0;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var weight = Weight(text.Tokens[i]);
            all += weight;
            share += weight * part(text.Tokens[i]);
        }

        return all == 0 ? 0 : share / all;
    }

    private void Count(Token token, int topic)
    {
        var counts = CollectionsMarshal.GetValueRefOrAddDefault(topicsByFolded, token.Folded, out _) ??= [];
        CollectionsMarshal.GetValueRefOrAddDefault(counts, topic, out _)++;
        (CollectionsMarshal.GetValueRefOrAddDefault(topicsByAccented, token.Text, out _) ??= []).Add(topic);
    }

    /// <summary>1 minus the entropy of the topic given the word, over its largest possible value.</summary>
    private static float Tellingness(Dictionary<int, int> counts, int[] sizes)
    {
        if (sizes.Length < 2)
            return 1;
        var rates = counts.Select(count => (double)count.Value / sizes[count.Key]).ToList();
        var sum = rates.Sum();
        var entropy = rates.Sum(rate => -(rate / sum) * Math.Log(rate / sum));
        return (float)(1 - (entropy / Math.Log(sizes.Length)));
    }
}
