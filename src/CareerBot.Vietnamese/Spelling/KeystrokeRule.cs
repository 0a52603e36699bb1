using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// Decides whether a word is raw Telex or VNI: the result must be a syllable and a common one, and the word as typed must not be
/// in use. When another word of the message clearly is raw keystrokes, rare results count too, and words that are foreign
/// otherwise (gif is gì, own is ơn).
/// </summary>
internal sealed class KeystrokeRule(SpellingLexicon lexicon, Vocabulary vocabulary, MissingMarks marks)
{
    /// <summary>Whether some word of the message can only be raw keystrokes.</summary>
    internal bool IsTypedRaw(List<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (!token.IsNumber && TryDecode(token.Text, isTypedRaw: false, out _))
                return true;
        }
        return false;
    }

    internal bool TryDecode(string word, bool isTypedRaw, [NotNullWhen(true)] out string? decoded)
    {
        decoded = null;
        var isForeign = vocabulary.IsForeign(word);
        if (word.Length < 2 || (isForeign ? !isTypedRaw : vocabulary.IsKnown(word)))
            return false;
        if (!VniDecoder.TryDecode(word, out decoded) && !TryTelex(word, out decoded))
            return false;
        if (isForeign && !lexicon.Foreign.Ambiguous.Contains(word))
            return vocabulary.Weight(decoded) >= 2;
        return isTypedRaw || vocabulary.Weight(decoded) > 0 || IsUnmistakable(word, decoded);
    }

    // Two keys that act, or one after letters that an input method made
    private static bool IsUnmistakable(string word, string decoded) => word.Length - decoded.Length >= 2 || !Ascii.IsValid(word);

    private bool TryTelex(string word, [NotNullWhen(true)] out string? decoded)
    {
        decoded = null;
        if (!TelexDecoder.TryDecode(word, out Keystrokes keys))
            return false;
        // dduwowc without its tone is completed like đươc
        return keys.TryFinish(out decoded) || marks.TryComplete(keys.Unfinished(), out decoded);
    }
}
