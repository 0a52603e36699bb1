using System.Collections.Concurrent;
using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Knowledge.Matching;

/// <summary>Turns what people type, and phrasings, into the words that the matcher compares. Thread-safe.</summary>
public sealed class TextAnalyzer
{
    private const int LeastUses = 3;
    private static readonly char[] Separators = [.. " ,.?!;:\"'()…/"];

    private readonly SpellingNormalizer normalizer;
    private readonly NameFinder names;
    private readonly SynonymFinder synonyms;

    // The check, the matcher and an evaluation's many matchers read the same phrasings
    private readonly ConcurrentDictionary<string, AnalyzedText> phrasingsByText = new(StringComparer.Ordinal);

    /// <param name="lexicon">How people spell.</param>
    /// <param name="phrasings">Their words are what a typo most likely means.</param>
    /// <param name="names">Names by kind.</param>
    /// <param name="synonyms">Words that mean the same, by concept.</param>
    public TextAnalyzer(
        SpellingLexicon lexicon,
        IReadOnlyList<Phrasing> phrasings,
        IReadOnlyDictionary<string, IReadOnlyList<string>> names,
        IReadOnlyDictionary<string, IReadOnlyList<string>> synonyms)
    {
        normalizer = new SpellingNormalizer(lexicon, CountWords(phrasings));
        this.names = new NameFinder(names, normalizer);
        this.synonyms = new SynonymFinder(synonyms, normalizer);
    }

    /// <summary>Analyses what somebody typed.</summary>
    public AnalyzedText Analyze(string question) => Analyzed(question, [.. Tokens(question)]);

    /// <summary>Analyses a phrasing, whose slots stand for names.</summary>
    public AnalyzedText AnalyzePhrasing(string phrasing) => phrasingsByText.GetOrAdd(phrasing, text =>
        Analyzed(text, [.. Slots.Split(text).SelectMany(part => part.IsSlot ? [Slot(part.Text)] : Tokens(part.Text))]));

    /// <summary>Analyses many phrasings, on all processors.</summary>
    public IReadOnlyList<AnalyzedText> AnalyzePhrasings(IEnumerable<Phrasing> phrasings) =>
        [.. phrasings.AsParallel().AsOrdered().Select(phrasing => AnalyzePhrasing(phrasing.Text))];

    private AnalyzedText Analyzed(string original, IReadOnlyList<Token> tokens) => new(original, tokens) { Concepts = synonyms.Find(tokens) };

    /// <summary>The accented words of phrasings, each with how often it occurs.</summary>
    private static Dictionary<string, int> CountWords(IEnumerable<Phrasing> phrasings) =>
        phrasings.Where(phrasing => Diacritics.HasAny(phrasing.Text))
            .SelectMany(phrasing => phrasing.Text.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            .Where(Diacritics.HasAny)
            .CountBy(word => word, StringComparer.Ordinal).Where(count => count.Value >= LeastUses)
            .ToDictionary(StringComparer.Ordinal);

    private static Token Slot(string kind) => new(Slots.Of(kind), Slots.Of(kind), 0, 0);

    private IEnumerable<Token> Tokens(string text) => names.Replace(normalizer.Normalize(text));
}
