using System.Collections.Frozen;
using System.Text;
using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Knowledge.Understanding;

/// <summary>
/// Tells messages that are not Vietnamese: those in another script, and sentences held together by the words of another
/// language. Foreign words in a Vietnamese question, or alone, are no other language. Immutable and thread-safe.
/// </summary>
/// <param name="lexicon">How people spell Vietnamese.</param>
/// <param name="languages">By language the words that hold its sentences together.</param>
public sealed class ForeignMessages(SpellingLexicon lexicon, IReadOnlyDictionary<string, IReadOnlyList<string>> languages)
{
    private const int LeastEvidence = 4;

    private readonly SpellingNormalizer normalizer = new(lexicon);
    private readonly FrozenSet<string>[] languages =
        [.. languages.Values.Select(words => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase))];

    /// <summary>True when a message is not Vietnamese.</summary>
    public bool IsForeign(string message) => IsInOtherScript(message) || IsInOtherLanguage(message);

    /// <summary>True when most letters of a message are not Latin.</summary>
    public static bool IsInOtherScript(string message)
    {
        var (latin, other) = (0, 0);
        // Compatible forms are the letters that they stand for: full-width and mathematical letters are Latin
        foreach (var rune in Valid(message).Normalize(NormalizationForm.FormKC).EnumerateRunes().Where(Rune.IsLetter))
            _ = rune.Value is < 0x250 or (>= 0x1E00 and < 0x1F00) ? latin++ : other++;
        return other > latin;
    }

    /// <summary>Half a surrogate pair cannot be normalised.</summary>
    private static string Valid(string message) =>
        string.Concat(message.EnumerateRunes().Select(rune => rune.ToString()));

    private bool IsInOtherLanguage(string message)
    {
        Word[] words = [.. normalizer.Normalize(message).Words.Where(word => char.IsLetter(word.Text[0]))];
        string[] typed = [.. words.Select(word => Typed(message, word))];
        return languages.Any(language => Holds(language, words, typed));
    }

    /// <summary>True when the words of a language weigh more than the Vietnamese ones.</summary>
    private static bool Holds(FrozenSet<string> language, Word[] words, string[] typed)
    {
        if (!typed.Any(word => language.Contains(word) && !IsSyllable(word)))
            return false;
        var (foreign, vietnamese) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (language.Contains(typed[i]))
                foreign += IsSyllable(typed[i]) ? 1 : 2;
            else if (IsVietnamese(words[i]))
                vietnamese += Diacritics.HasAny(typed[i]) ? 6 : 4;
            else
                foreign++;
        }

        return foreign >= LeastEvidence && foreign > vietnamese;
    }

    /// <summary>As typed, without the apostrophe of a contraction.</summary>
    private static string Typed(string message, Word word) =>
        message[word.Start..word.End].Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);

    /// <summary>Repairs prove nothing: a foreign word may look like a typo.</summary>
    private static bool IsVietnamese(Word word) =>
        word.Origin is WordOrigin.AsTyped or WordOrigin.Decoded or WordOrigin.Expanded && IsSyllable(word.Text);

    private static bool IsSyllable(string word) => VietnameseSyllable.IsSyllable(word) || VietnameseSyllable.IsUnaccentedSyllable(word);
}
