using System.Buffers;
using System.Runtime.InteropServices;
using FuzzySharp;

namespace CareerBot.Knowledge.Matching;

/// <summary>
/// Finds the phrasings most like a question: an inverted index over pieces of three letters names a few candidates,
/// FuzzySharp compares the question with each of them, with accents and without.
/// </summary>
internal sealed class PhrasingIndex
{
    private const int Candidates = 12;

    private readonly AnalyzedText[] phrasings;
    private readonly Dictionary<uint, List<int>> postings = [];
    private readonly float[] lengths;

    public PhrasingIndex(IEnumerable<AnalyzedText> phrasings)
    {
        this.phrasings = [.. phrasings];
        for (var i = 0; i < this.phrasings.Length; i++)
        {
            foreach (var piece in LetterPieces.Of(this.phrasings[i].FoldedCore))
                (CollectionsMarshal.GetValueRefOrAddDefault(postings, piece, out _) ??= []).Add(i);
        }

        var gains = postings.ToDictionary(posting => posting.Key, posting => Gain(posting.Value.Count));
        lengths = [.. this.phrasings.Select(phrasing => MathF.Sqrt(LetterPieces.Of(phrasing.FoldedCore).Sum(piece => gains[piece])))];
    }

    /// <summary>The phrasings most like a question, with their similarity in 0–1, best first.</summary>
    public IReadOnlyList<(int Phrasing, float Similarity)> FindSimilar(AnalyzedText question)
    {
        var similar = FindCandidates(question.FoldedCore)
            .ConvertAll(candidate => (Phrasing: candidate, Similarity: Compare(question, phrasings[candidate])));
        similar.Sort((a, b) => a.Similarity != b.Similarity ? b.Similarity.CompareTo(a.Similarity) : a.Phrasing.CompareTo(b.Phrasing));
        return similar;
    }

    /// <summary>Accents that were typed count, accents left out do not.</summary>
    private static float Compare(AnalyzedText question, AnalyzedText phrasing)
    {
        if (question.Core.Length == 0 || phrasing.Core.Length == 0)
            return question.Core.Length == phrasing.Core.Length ? 1 : 0;
        var folded = Fuzz.Ratio(question.FoldedCore, phrasing.FoldedCore);
        if (string.Equals(question.Core, question.FoldedCore, StringComparison.Ordinal))
            return folded / 100f;
        return (folded + Fuzz.Ratio(question.Core, phrasing.Core)) / 200f;
    }

    private List<int> FindCandidates(string folded)
    {
        var scores = ArrayPool<float>.Shared.Rent(phrasings.Length);
        try
        {
            Score(folded, scores.AsSpan(0, phrasings.Length));
            return Best(scores.AsSpan(0, phrasings.Length));
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
        }
    }

    private void Score(string folded, Span<float> scores)
    {
        scores.Clear();
        foreach (var piece in LetterPieces.Of(folded))
        {
            if (!postings.TryGetValue(piece, out var list))
                continue;
            var gain = Gain(list.Count);
            foreach (var i in CollectionsMarshal.AsSpan(list))
                scores[i] += gain;
        }
    }

    private List<int> Best(ReadOnlySpan<float> scores)
    {
        var best = new PriorityQueue<int, float>(Candidates + 1);
        var least = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] <= least * lengths[i])
                continue;
            best.Enqueue(i, scores[i] / lengths[i]);
            if (best.Count > Candidates)
                best.Dequeue();
            if (best.Count == Candidates && best.TryPeek(out _, out var lowest))
                least = lowest;
        }

        return [.. best.UnorderedItems.Select(item => item.Element)];
    }

    /// <summary>The square of how rare a piece is that so many phrasings have.</summary>
    private float Gain(int count)
    {
        var rarity = MathF.Log(1 + ((float)phrasings.Length / count));
        return rarity * rarity;
    }
}
