namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// Reads Vietnamese as people type it and writes it as words that can be compared. Deterministic, thread-safe, idempotent;
/// takes any string. What is not certain stays as typed.
/// </summary>
public sealed class SpellingNormalizer
{
    // Each pass may make the context that another rule waits for; texts settle after two or three
    private const int MaxPasses = 6;

    private readonly TokenScanner scanner;
    private readonly LookAlikeLetters lookAlikes;
    private readonly WordRules words;
    private readonly JoinRule joins;
    private readonly AbbreviationRule abbreviations;
    private readonly SplitRule splits;
    private readonly TypoRule typos;

    /// <summary>Normalises with the language data alone.</summary>
    public SpellingNormalizer(SpellingLexicon lexicon)
        : this(lexicon, vocabulary: null)
    {
    }

    /// <summary>Normalises with a vocabulary, whose words are preferred when a typo could be several.</summary>
    /// <param name="lexicon">The language data.</param>
    /// <param name="vocabulary">Accented words of the domain, each with how often it occurs.</param>
    public SpellingNormalizer(SpellingLexicon lexicon, IReadOnlyDictionary<string, int>? vocabulary)
    {
        var known = new Vocabulary(lexicon, vocabulary);
        scanner = new TokenScanner(lexicon, known);
        lookAlikes = new LookAlikeLetters(lexicon.Characters);
        words = new WordRules(lexicon, known);
        joins = new JoinRule(lexicon, known);
        abbreviations = new AbbreviationRule(lexicon);
        splits = new SplitRule(known);
        typos = new TypoRule(known);
    }

    /// <summary>The words of a text. The empty text has none.</summary>
    public NormalizedText Normalize(string text)
    {
        var glyphs = GlyphReader.Read(text);
        lookAlikes.Replace(glyphs);
        var tokens = scanner.Scan(glyphs);
        for (var pass = 0; pass < MaxPasses; pass++)
        {
            var next = Pass(tokens);
            var isSettled = HasSameTexts(tokens, next);
            tokens = next;
            if (isSettled)
                break;
        }
        return new NormalizedText(text, tokens.ConvertAll(token =>
            new Word(token.Text, Diacritics.Fold(token.Text), token.Start, token.End, token.Origin)));
    }

    private List<Token> Pass(List<Token> tokens) =>
        splits.Apply(typos.Apply(abbreviations.Apply(joins.Apply(words.Apply(tokens)))));

    private static bool HasSameTexts(List<Token> first, List<Token> second)
    {
        if (first.Count != second.Count)
            return false;
        for (var i = 0; i < first.Count; i++)
        {
            if (!string.Equals(first[i].Text, second[i].Text, StringComparison.Ordinal))
                return false;
        }
        return true;
    }
}
