using CareerBot.Knowledge;
using CareerBot.Knowledge.Matching;

namespace CareerBot.Benchmarks;

/// <summary>
/// Phrasings as of a much larger knowledge base: the beginning of one shipped phrasing, the end of another of its topic
/// and one word from anywhere. The same seed makes the same phrasings.
/// </summary>
internal static class GeneratedPhrasings
{
    private const int Topics = 160;
    private const int Seed = 20260;

    /// <summary>Makes phrasings, the topics in turn.</summary>
    /// <param name="knowledge">Whose phrasings are recombined.</param>
    /// <param name="count">How many.</param>
    public static IEnumerable<(AnalyzedText Phrasing, string Topic)> Make(KnowledgeBase knowledge, int count)
    {
        var analyzer = knowledge.Analyzer;
        var shipped = knowledge.Phrasings
            .GroupBy(phrasing => phrasing.Topic, StringComparer.Ordinal)
            .OrderByDescending(topic => topic.Count()).ThenBy(topic => topic.Key, StringComparer.Ordinal).Take(Topics)
            .Select(topic => (topic.Key, Texts: topic.Select(phrasing => analyzer.AnalyzePhrasing(phrasing.Text)).Where(text => text.Tokens.Count > 0).ToList()))
            .ToList();
        Token[] words = [.. shipped.SelectMany(topic => topic.Texts).SelectMany(text => text.Tokens)];
        var random = new Random(Seed);
        for (var i = 0; i < count; i++)
        {
            var (topic, texts) = shipped[i % shipped.Count];
            yield return (Recombine(texts[random.Next(texts.Count)], texts[random.Next(texts.Count)], words, random), topic);
        }
    }

    private static AnalyzedText Recombine(AnalyzedText first, AnalyzedText second, Token[] words, Random random)
    {
        List<Token> tokens =
        [
            .. first.Tokens.Take(random.Next(1, first.Tokens.Count + 1)),
            .. second.Tokens.Skip(random.Next(second.Tokens.Count)),
        ];
        tokens[random.Next(tokens.Count)] = words[random.Next(words.Length)];
        return new AnalyzedText(string.Join(' ', tokens.Select(token => token.Text)), tokens);
    }
}
