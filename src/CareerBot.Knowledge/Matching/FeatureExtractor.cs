namespace CareerBot.Knowledge.Matching;

/// <summary>
/// The features of the linear classifier: words, pairs of neighbours and pieces of three letters without
/// accents, which survive slips; the words with accents where somebody typed them; and concepts, alone and in pairs.
/// </summary>
internal static class FeatureExtractor
{
    private const int PieceLength = 3;
    private const float PairWeight = 0.7f;
    private const float PieceWeight = 0.35f;
    private const float AccentedWeight = 0.9f;
    private const float ConceptWeight = 1f;
    private const float ConceptPairWeight = 0.4f;

    private enum Kind : ulong { Word = 1, Pair = 2, Piece = 3, Accented = 4, Concept = 5, ConceptPair = 6 }

    /// <summary>The features of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="withAccents">False leaves the accented words out, as if nobody had typed accents.</param>
    public static FeatureVector Extract(AnalyzedText text, bool withAccents = true)
    {
        var features = new Dictionary<ulong, float>();
        var previous = "^";
        foreach (var token in text.Tokens)
        {
            features[Hash(Kind.Word, token.Folded)] = 1;
            features[Hash(Kind.Pair, previous, token.Folded)] = PairWeight;
            if (withAccents && token.IsAccented)
                features[Hash(Kind.Accented, token.Text)] = AccentedWeight;
            if (!token.IsName)
                AddPieces(features, token.Folded);
            previous = token.Folded;
        }

        features[Hash(Kind.Pair, previous, "$")] = PairWeight;
        AddConcepts(features, text.Concepts);
        return FeatureVector.Normalize(features);
    }

    /// <summary>The features of a text as written and as written without accents, to learn from.</summary>
    public static LinearClassifier.Example ExtractBoth(AnalyzedText text) => new(Extract(text), Extract(text, withAccents: false), 0);

    private static void AddConcepts(Dictionary<ulong, float> features, IReadOnlyList<Concept> concepts)
    {
        for (var i = 0; i < concepts.Count; i++)
        {
            features[Hash(Kind.Concept, concepts[i].Name)] = ConceptWeight;
            for (var j = i + 1; j < concepts.Count; j++)
                features[Hash(Kind.ConceptPair, concepts[i].Name, concepts[j].Name)] = ConceptPairWeight;
        }
    }

    private static void AddPieces(Dictionary<ulong, float> features, string word)
    {
        Span<char> padded = stackalloc char[Math.Min(word.Length, 30) + 2];
        padded[0] = '<';
        word.AsSpan(0, padded.Length - 2).CopyTo(padded[1..]);
        padded[^1] = '>';
        for (var i = 0; i + PieceLength <= padded.Length; i++)
            features[Hash(Kind.Piece, padded.Slice(i, PieceLength))] = PieceWeight;
    }

    /// <summary>FNV-1a with 64 bits: stable from run to run, unlike <see cref="string.GetHashCode()"/>.</summary>
    private static ulong Hash(Kind kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second = default)
    {
        const ulong Prime = 1099511628211;
        var hash = (14695981039346656037 ^ (ulong)kind) * Prime;
        foreach (var letter in first)
            hash = (hash ^ letter) * Prime;
        hash = (hash ^ ' ') * Prime;
        foreach (var letter in second)
            hash = (hash ^ letter) * Prime;
        return hash;
    }
}
