using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Knowledge.Matching;

/// <summary>Turns what people type, and phrasings, into the words that the matcher compares.</summary>
public sealed class TextAnalyzer
{
    private const int LeastUses = 3;
    private static readonly char[] Separators = [.. " ,.?!;:\"'()…/"];

    private readonly SpellingNormalizer normalizer;
    private readonly NameFinder names;
    private readonly SynonymFinder synonyms;

    /// <param name="normalizer">Undoes spelling.</param>
    /// <param name="names">Names by kind.</param>
    /// <param name="synonyms">Words that mean the same, by concept.</param>
    public TextAnalyzer(
        SpellingNormalizer normalizer,
        IReadOnlyDictionary<string, IReadOnlyList<string>> names,
        IReadOnlyDictionary<string, IReadOnlyList<string>> synonyms)
    {
        this.normalizer = normalizer;
        this.names = new NameFinder(names, normalizer);
        this.synonyms = new SynonymFinder(synonyms, normalizer);
    }

    /// <summary>The analyzer of a knowledge base.</summary>
    public static TextAnalyzer For(KnowledgeBase knowledge) =>
        new(new SpellingNormalizer(knowledge.Lexicon, WordCounts(knowledge.Phrasings)), knowledge.Names, knowledge.Synonyms);

    /// <summary>Analyses what somebody typed.</summary>
    public AnalyzedText Analyze(string question) => Analyzed(question, [.. Tokens(question)]);

    /// <summary>Analyses a phrasing, whose slots stand for names.</summary>
    public AnalyzedText AnalyzePhrasing(string phrasing) =>
        Analyzed(phrasing, [.. Slots.Split(phrasing).SelectMany(part => part.IsSlot ? [Slot(part.Text)] : Tokens(part.Text))]);

    private AnalyzedText Analyzed(string original, IReadOnlyList<Token> tokens) => new(original, tokens) { Concepts = synonyms.Find(tokens) };

    /// <summary>The accented words of the phrasings, each with how often it occurs: what a typo most likely means.</summary>
    private static Dictionary<string, int> WordCounts(IEnumerable<Phrasing> phrasings) =>
        phrasings.Where(phrasing => Diacritics.HasAny(phrasing.Text))
            .SelectMany(phrasing => phrasing.Text.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            .Where(Diacritics.HasAny)
            .CountBy(word => word, StringComparer.Ordinal).Where(count => count.Value >= LeastUses)
            .ToDictionary(StringComparer.Ordinal);

    private static Token Slot(string kind) => new(Slots.Of(kind), Slots.Of(kind), 0, 0);

    private IEnumerable<Token> Tokens(string text) => names.Replace(normalizer.Normalize(text));
}
