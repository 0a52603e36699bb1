using System.Runtime.InteropServices;
using FuzzySharp;

namespace CareerBot.Knowledge.Matching;

/// <summary>
/// Finds the phrasings most like a question: an inverted index over pieces of three letters names a few candidates,
/// FuzzySharp compares the question with each of them, with accents and without.
/// </summary>
internal sealed class PhrasingIndex
{
    private const int Candidates = 24;

    private readonly AnalyzedText[] phrasings;
    private readonly Dictionary<uint, List<int>> postings = [];
    private readonly float[] lengths;

    public PhrasingIndex(IEnumerable<AnalyzedText> phrasings)
    {
        this.phrasings = [.. phrasings];
        for (var i = 0; i < this.phrasings.Length; i++)
        {
            foreach (var piece in Pieces(this.phrasings[i].FoldedCore))
                (CollectionsMarshal.GetValueRefOrAddDefault(postings, piece, out _) ??= []).Add(i);
        }

        lengths = [.. this.phrasings.Select(phrasing =>
            MathF.Sqrt(Pieces(phrasing.FoldedCore).Sum(piece => Square(Rarity(postings[piece].Count)))))];
    }

    /// <summary>The phrasings most like a question, with their similarity in 0–1, best first.</summary>
    public IReadOnlyList<(int Phrasing, float Similarity)> FindSimilar(AnalyzedText question)
    {
        var similar = FindCandidates(question.FoldedCore)
            .Select(candidate => (candidate, Compare(question, phrasings[candidate]))).ToList();
        similar.Sort((a, b) => a.Item2 != b.Item2 ? b.Item2.CompareTo(a.Item2) : a.candidate.CompareTo(b.candidate));
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

    private IEnumerable<int> FindCandidates(string folded)
    {
        var scores = new float[phrasings.Length];
        foreach (var piece in Pieces(folded))
        {
            if (!postings.TryGetValue(piece, out var list))
                continue;
            var gain = Square(Rarity(list.Count));
            foreach (var i in list)
                scores[i] += gain;
        }

        var best = new PriorityQueue<int, float>(Candidates + 1);
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] == 0)
                continue;
            best.Enqueue(i, scores[i] / lengths[i]);
            if (best.Count > Candidates)
                best.Dequeue();
        }

        return best.UnorderedItems.Select(item => item.Element);
    }

    private float Rarity(int count) => MathF.Log(1 + ((float)phrasings.Length / count));

    private static float Square(float value) => value * value;

    /// <summary>Three neighbouring letters each, spaces around words included, every piece once.</summary>
    private static HashSet<uint> Pieces(string folded)
    {
        var pieces = new HashSet<uint>();
        uint piece = ' ';
        foreach (var letter in folded.AsSpan())
            Add(letter);
        Add(' ');
        return pieces;

        void Add(char letter)
        {
            piece = (piece << 10) | (uint)(letter & 0x3FF);
            pieces.Add(piece & 0x3FFFFFFF);
        }
    }
}
