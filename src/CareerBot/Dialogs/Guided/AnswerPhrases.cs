using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Dialogs.Guided;

/// <summary>
/// Finds listed phrases in a message, the longest first. Accents that were typed count, accents left out do not.
/// Immutable and thread-safe.
/// </summary>
/// <typeparam name="T">What a phrase means.</typeparam>
public sealed class AnswerPhrases<T>
{
    private readonly Dictionary<string, List<(Word[] Words, T Value)>> byFirst = new(StringComparer.Ordinal);

    /// <param name="normalizer">Reads the phrases as it will read the messages.</param>
    /// <param name="phrases">Phrases and what they mean; the first of equal ones counts.</param>
    public AnswerPhrases(SpellingNormalizer normalizer, IEnumerable<(string Phrase, T Value)> phrases)
    {
        foreach (var (phrase, value) in phrases)
        {
            Word[] words = [.. normalizer.Normalize(phrase).Words];
            if (words.Length == 0)
                continue;
            if (!byFirst.TryGetValue(words[0].Folded, out var list))
                byFirst.Add(words[0].Folded, list = []);
            list.Add((words, value));
        }

        foreach (var list in byFirst.Values)
        {
            var sorted = list.OrderByDescending(entry => entry.Words.Length).ToList();
            list.Clear();
            list.AddRange(sorted);
        }
    }

    /// <summary>The longest phrase that stands at a place; its length is 0 when there is none.</summary>
    public (int Length, T? Value) At(IReadOnlyList<Word> words, int at)
    {
        if (at >= words.Count || !byFirst.TryGetValue(words[at].Folded, out var list))
            return default;
        // Of phrases that differ in accents alone, the one typed with them is meant
        var found = list.Where(entry => Stands(entry.Words, words, at)).ToList();
        if (found.Count == 0)
            return default;
        var best = found.Where(entry => entry.Words.Length == found[0].Words.Length).ToList();
        var exact = best.FindIndex(entry => entry.Words.Select((word, i) => string.Equals(word.Text, words[at + i].Text, StringComparison.Ordinal)).All(same => same));
        return (best[0].Words.Length, best[Math.Max(exact, 0)].Value);
    }

    /// <summary>True when a phrase stands anywhere.</summary>
    public bool IsIn(IReadOnlyList<Word> words) => Enumerable.Range(0, words.Count).Any(at => At(words, at).Length > 0);

    private static bool Stands(Word[] phrase, IReadOnlyList<Word> words, int at) =>
        at + phrase.Length <= words.Count && phrase.Select((word, i) => Reads(words[at + i], word)).All(reads => reads);

    private static bool Reads(Word typed, Word meant) =>
        string.Equals(typed.Folded, meant.Folded, StringComparison.Ordinal)
        && (string.Equals(typed.Text, typed.Folded, StringComparison.Ordinal) || string.Equals(typed.Text, meant.Text, StringComparison.Ordinal));
}
