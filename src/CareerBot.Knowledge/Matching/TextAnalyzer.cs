using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Knowledge.Matching;

/// <summary>Turns what people type, and phrasings, into the words that the matcher compares.</summary>
public sealed class TextAnalyzer
{
    private readonly SpellingNormalizer normalizer;
    private readonly NameFinder names;

    /// <param name="normalizer">Undoes spelling.</param>
    /// <param name="names">Names by kind.</param>
    public TextAnalyzer(SpellingNormalizer normalizer, IReadOnlyDictionary<string, IReadOnlyList<string>> names)
    {
        this.normalizer = normalizer;
        this.names = new NameFinder(names, normalizer);
    }

    /// <summary>The analyzer of a knowledge base.</summary>
    public static TextAnalyzer For(KnowledgeBase knowledge) => new(new SpellingNormalizer(knowledge.Lexicon), knowledge.Names);

    /// <summary>Analyses what somebody typed.</summary>
    public AnalyzedText Analyze(string question) => new(question, [.. Tokens(question)]);

    /// <summary>Analyses a phrasing, whose slots stand for names.</summary>
    public AnalyzedText AnalyzePhrasing(string phrasing) =>
        new(phrasing, [.. Slots.Split(phrasing).SelectMany(part => part.IsSlot ? [Slot(part.Text)] : Tokens(part.Text))]);

    private static Token Slot(string kind) => new(Slots.Of(kind), Slots.Of(kind), 0, 0);

    private IEnumerable<Token> Tokens(string text) => names.Replace(normalizer.Normalize(text));
}
