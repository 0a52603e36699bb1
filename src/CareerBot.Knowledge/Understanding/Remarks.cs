using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Knowledge.Understanding;

/// <summary>Finds remarks by the lists of <c>language/remarks.yaml</c>. Immutable and thread-safe.</summary>
public sealed class Remarks
{
    private readonly SpellingNormalizer normalizer;
    private readonly Word[][] why;
    private readonly Word[][] insults;
    private readonly Word[][] fillers;

    /// <param name="lexicon">How people spell.</param>
    /// <param name="lists">The lists <c>why</c>, <c>insult</c> and <c>fillers</c>.</param>
    public Remarks(SpellingLexicon lexicon, IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
    {
        normalizer = new SpellingNormalizer(lexicon);
        why = Words(lists["why"]);
        insults = Words(lists["insult"]);
        fillers = Words(lists["fillers"]);
    }

    /// <summary>What a message remarks.</summary>
    /// <param name="message">As typed.</param>
    public Remark Find(string message)
    {
        var words = normalizer.Normalize(message).Words;
        if (IsWhole(words))
            return Remark.Why;
        return Enumerable.Range(0, words.Count).Any(i => LengthOfAny(insults, words, i) > 0) ? Remark.Insult : Remark.None;
    }

    private Word[][] Words(IEnumerable<string> texts) =>
        [.. texts.Select(text => normalizer.Normalize(text).Words.ToArray()).OrderByDescending(words => words.Length)];

    /// <summary>True when the message asks why and nothing else, fillers before and after aside.</summary>
    private bool IsWhole(IReadOnlyList<Word> words)
    {
        var start = SkipFillers(words, 0);
        return start < words.Count && LengthOfAny(why, words, start) is var length and > 0
            && SkipFillers(words, start + length) == words.Count;
    }

    private int SkipFillers(IReadOnlyList<Word> words, int at)
    {
        while (at < words.Count && LengthOfAny(fillers, words, at) is var length and > 0)
            at += length;
        return at;
    }

    private static int LengthOfAny(Word[][] texts, IReadOnlyList<Word> words, int at) =>
        texts.FirstOrDefault(text => Stands(text, words, at))?.Length ?? 0;

    private static bool Stands(Word[] text, IReadOnlyList<Word> words, int at) =>
        at + text.Length <= words.Count && text.Select((word, i) => Reads(words[at + i], word)).All(reads => reads);

    /// <summary>Accents that were typed count; accents left out do not.</summary>
    private static bool Reads(Word typed, Word meant) =>
        string.Equals(typed.Folded, meant.Folded, StringComparison.Ordinal)
        && (string.Equals(typed.Text, typed.Folded, StringComparison.Ordinal) || string.Equals(typed.Text, meant.Text, StringComparison.Ordinal));
}
