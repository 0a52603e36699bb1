using System.Buffers;
using CareerBot.Knowledge.Matching;
using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Knowledge.Understanding;

/// <summary>How messages are built: which words ask, and where a sentence may hold two questions.</summary>
public sealed class Discourse
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".?!;\n…");

    private readonly Token[][] questionWords;
    private readonly Token[][] connectors;

    /// <param name="questionWords">Words and groups of words, with accents.</param>
    /// <param name="connectors">Words and groups of words, with accents.</param>
    public Discourse(IEnumerable<string> questionWords, IEnumerable<string> connectors)
    {
        this.questionWords = Words(questionWords);
        this.connectors = Words(connectors);
    }

    /// <summary>True when a part of a message asks something.</summary>
    public bool Asks(AnalyzedText part) =>
        part.Original.EndsWith('?') || Enumerable.Range(0, part.Tokens.Count).Any(i => LengthOfAny(questionWords, part.Tokens, i) > 0);

    /// <summary>The sentences of a message, by its punctuation.</summary>
    public static IReadOnlyList<AnalyzedText> Sentences(AnalyzedText message) =>
        Split(message, i => Between(message, i).AsSpan().IndexOfAny(SentenceEnds) >= 0 ? 0 : -1);

    /// <summary>The parts of a sentence, by its commas and connecting words (which go with neither part).</summary>
    public IReadOnlyList<AnalyzedText> Clauses(AnalyzedText sentence) =>
        Split(sentence, i =>
        {
            if (i + 1 < sentence.Tokens.Count && LengthOfAny(connectors, sentence.Tokens, i + 1) is var length and > 0)
                return length;
            return Between(sentence, i).AsSpan().IndexOfAny(",+&:") >= 0 ? 0 : -1;
        });

    private static Token[][] Words(IEnumerable<string> groups) =>
        [.. groups.Select(group => group.Split(' ').Select(word => new Token(word, Diacritics.Fold(word), 0, 0)).ToArray())
            .OrderByDescending(words => words.Length)];

    /// <summary>Splits after each token for which <paramref name="gap"/> is not negative, leaving out that many tokens.</summary>
    private static List<AnalyzedText> Split(AnalyzedText text, Func<int, int> gap)
    {
        var parts = new List<AnalyzedText>();
        var start = 0;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var left = i == text.Tokens.Count - 1 ? 0 : gap(i);
            if (left < 0 || start > i)
                continue;
            parts.Add(text.Slice(start, i + 1));
            start = i + 1 + left;
        }

        return parts;
    }

    /// <summary>What stands between a token and the next.</summary>
    private static string Between(AnalyzedText text, int token)
    {
        var end = token + 1 < text.Tokens.Count ? text.Tokens[token + 1].Start : text.Original.Length;
        var start = text.Tokens[token].End;
        return start < end ? text.Original[start..end] : "";
    }

    private static int LengthOfAny(Token[][] groups, IReadOnlyList<Token> tokens, int start)
    {
        foreach (var group in groups)
        {
            if (Stands(group, tokens, start))
                return group.Length;
        }

        return 0;
    }

    private static bool Stands(Token[] group, IReadOnlyList<Token> tokens, int start)
    {
        if (start + group.Length > tokens.Count)
            return false;
        for (var i = 0; i < group.Length; i++)
        {
            if (!tokens[start + i].Reads(group[i]))
                return false;
        }

        return true;
    }
}
