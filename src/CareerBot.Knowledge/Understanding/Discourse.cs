using System.Buffers;
using CareerBot.Knowledge.Matching;
using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Knowledge.Understanding;

/// <summary>How messages are built: which words ask, and where a message may hold several questions.</summary>
public sealed class Discourse
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".?!;\n…");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",+&:");

    private readonly ExpressionTable<string> questionWords;
    private readonly ExpressionTable<string> endWords;
    private readonly ExpressionTable<string> statements;
    private readonly ExpressionTable<string> particles;
    private readonly ExpressionTable<string> pointers;
    private readonly ExpressionTable<string> connectors;

    /// <param name="lists">The lists of <c>language/discourse.yaml</c> by their names.</param>
    /// <exception cref="KeyNotFoundException">A list is missing.</exception>
    public Discourse(IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
    {
        questionWords = Table(lists["question_words"]);
        endWords = Table(lists["end_words"]);
        statements = Table(lists["statements"]);
        particles = Table(lists["particles"]);
        pointers = Table(lists["pointers"]);
        connectors = Table(lists["connectors"]);
    }

    /// <summary>True when a part of a message asks something.</summary>
    public bool Asks(AnalyzedText part)
    {
        if (part.Original.EndsWith('?'))
            return true;
        for (var i = 0; i < part.Tokens.Count;)
        {
            if (statements.FindAt(part.Tokens, i).Length is var skipped and > 0)
            {
                i += skipped;
                continue;
            }

            if (questionWords.FindAt(part.Tokens, i).Length > 0 || AsksAtEnd(part, i))
                return true;
            i++;
        }

        return false;
    }

    /// <summary>
    /// The sentences of a message, by its punctuation; one that only points back ("what does that mean?") goes with the one before.
    /// </summary>
    public IReadOnlyList<AnalyzedText> Sentences(AnalyzedText message) =>
        Split(message, i => HasBetween(message, i, SentenceEnds) && !PointsBack(message, i + 1) ? 0 : -1);

    /// <summary>The parts of a sentence, by its commas and connecting words (which go with neither part).</summary>
    public IReadOnlyList<AnalyzedText> Clauses(AnalyzedText sentence) =>
        Split(sentence, i =>
        {
            if (i + 1 < sentence.Tokens.Count && connectors.FindAt(sentence.Tokens, i + 1).Length is var length and > 0)
                return length;
            return HasBetween(sentence, i, ClauseEnds) ? 0 : -1;
        });

    private static ExpressionTable<string> Table(IEnumerable<string> groups) =>
        new(groups.Select(group => (group.Split(' ').Select(word => new Token(word, Diacritics.Fold(word), 0, 0)).ToArray(), group)));

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

    /// <summary>True when a word asks because nothing but particles follows it.</summary>
    private bool AsksAtEnd(AnalyzedText part, int start)
    {
        var i = start + endWords.FindAt(part.Tokens, start).Length;
        if (i == start)
            return false;
        while (i < part.Tokens.Count && !HasBetween(part, i - 1, ClauseEnds) && !HasBetween(part, i - 1, SentenceEnds))
        {
            var length = particles.FindAt(part.Tokens, i).Length;
            if (length == 0)
                return connectors.FindAt(part.Tokens, i).Length > 0;
            i += length;
        }

        return true;
    }

    /// <summary>True when the sentence that begins at a token has nothing but pointers.</summary>
    private bool PointsBack(AnalyzedText message, int start)
    {
        for (var i = start; i < message.Tokens.Count;)
        {
            var length = pointers.FindAt(message.Tokens, i).Length;
            if (length == 0)
                return false;
            i += length;
            if (i < message.Tokens.Count && HasBetween(message, i - 1, SentenceEnds))
                return true;
        }

        return start < message.Tokens.Count;
    }

    /// <summary>True when one of some characters stands between a token and the next.</summary>
    private static bool HasBetween(AnalyzedText text, int token, SearchValues<char> any)
    {
        var end = token + 1 < text.Tokens.Count ? text.Tokens[token + 1].Start : text.Original.Length;
        var start = text.Tokens[token].End;
        return start < end && text.Original.AsSpan(start, end - start).ContainsAny(any);
    }
}
