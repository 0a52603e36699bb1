using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Knowledge.Matching;

/// <summary>Finds the concepts of a text: the words that stand for a group of synonyms.</summary>
internal sealed class SynonymFinder
{
    private readonly ExpressionTable<string[]> expressions;

    /// <param name="synonyms">Expressions by concept.</param>
    /// <param name="normalizer">Writes the expressions as it writes texts.</param>
    public SynonymFinder(IReadOnlyDictionary<string, IReadOnlyList<string>> synonyms, SpellingNormalizer normalizer)
    {
        var concepts = synonyms.SelectMany(group => group.Value.Select(expression => (Concept: group.Key, Expression: expression)));
        expressions = new(concepts.GroupBy(pair => pair.Expression, pair => pair.Concept, StringComparer.Ordinal)
            .Select(same => (Words(normalizer.Normalize(same.Key)), same.ToArray())), looseFrom: 2);
    }

    /// <summary>The concepts in the order of their words; an expression inside a longer one does not count.</summary>
    public IReadOnlyList<Concept> Find(IReadOnlyList<Token> tokens)
    {
        var concepts = new List<Concept>();
        var end = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var (length, names) = expressions.FindAt(tokens, i);
            if (length > 0 && i + length > end)
                concepts.AddRange(names!.Select(name => new Concept(name, i, length)));
            end = Math.Max(end, i + length);
        }

        return concepts;
    }

    private static Token[] Words(NormalizedText text) => [.. text.Words.Select(word => new Token(word.Text, word.Folded, 0, 0))];
}

/// <summary>What some words of a text mean.</summary>
/// <param name="Name">The word that stands for all its synonyms.</param>
/// <param name="Start">Its first token.</param>
/// <param name="Length">How many tokens say it.</param>
public readonly record struct Concept(string Name, int Start, int Length);
