using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Knowledge.Matching;

/// <summary>Finds the concepts of a text: the words that stand for a group of synonyms.</summary>
internal sealed class SynonymFinder
{
    private readonly Dictionary<string, List<Expression>> expressionsByFirstWord = new(StringComparer.Ordinal);

    /// <param name="synonyms">Expressions by concept.</param>
    /// <param name="normalizer">Writes the expressions as it writes texts.</param>
    public SynonymFinder(IReadOnlyDictionary<string, IReadOnlyList<string>> synonyms, SpellingNormalizer normalizer)
    {
        var concepts = synonyms.SelectMany(group => group.Value.Select(expression => (Concept: group.Key, Expression: expression)));
        foreach (var same in concepts.GroupBy(pair => pair.Expression, pair => pair.Concept, StringComparer.Ordinal))
        {
            Token[] words = [.. normalizer.Normalize(same.Key).Words.Select(word => new Token(word.Text, word.Folded, 0, 0))];
            if (words.Length == 0)
                continue;
            if (!expressionsByFirstWord.TryGetValue(words[0].Folded, out var sameStart))
                expressionsByFirstWord.Add(words[0].Folded, sameStart = []);
            sameStart.Add(new Expression(words, [.. same]));
        }

        foreach (var sameStart in expressionsByFirstWord.Values)
            sameStart.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>The concepts in the order of their words; an expression inside a longer one does not count.</summary>
    public IReadOnlyList<Concept> Find(IReadOnlyList<Token> tokens)
    {
        var concepts = new List<Concept>();
        var end = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var length = 0;
            foreach (var expression in expressionsByFirstWord.GetValueOrDefault(tokens[i].Folded) ?? [])
            {
                if (expression.Words.Length < length || !expression.StandsIn(tokens, i))
                    continue;
                length = expression.Words.Length;
                if (i + length > end)
                    concepts.AddRange(expression.Concepts.Select(concept => new Concept(concept, i, length)));
            }

            end = Math.Max(end, i + length);
        }

        return concepts;
    }

    /// <summary>Words that say one concept or several.</summary>
    private sealed record Expression(Token[] Words, string[] Concepts)
    {
        /// <summary>True when the words stand at a place of a text.</summary>
        public bool StandsIn(IReadOnlyList<Token> tokens, int start)
        {
            if (start + Words.Length > tokens.Count)
                return false;
            for (var i = 0; i < Words.Length; i++)
            {
                if (!tokens[start + i].Reads(Words[i]))
                    return false;
            }

            return true;
        }
    }
}

/// <summary>What some words of a text mean.</summary>
/// <param name="Name">The word that stands for all its synonyms.</param>
/// <param name="Start">Its first token.</param>
/// <param name="Length">How many tokens say it.</param>
public readonly record struct Concept(string Name, int Start, int Length);
