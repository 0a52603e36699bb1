using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// Decodes raw Telex keystrokes: aa ee oo dd, w for ă ơ ư, and s f r x j for the tones, each anywhere after its letter. Words
/// typed in part with an input method (lươngf) are continued.
/// </summary>
internal static class TelexDecoder
{
    /// <summary>Decodes a word. False if no key acts, or if one undoes another, as in real double letters (boss).</summary>
    internal static bool TryDecode(string word, out Keystrokes keys)
    {
        keys = default;
        if (word.Length is < 2 or > (VietnameseSyllable.MaxLength + 5))
            return false;
        keys = new Keystrokes(word);
        var hasVowel = false;
        var acted = false;
        // An input method that made other letters of the word would have made these too: khóo is khó
        var canDouble = Ascii.IsValid(word);
        foreach (var key in word)
        {
            var isMark = IsMark(ref keys, key, hasVowel, canDouble, out var isUndone);
            if (isUndone || !isMark && !keys.AddLetter(key))
                return false;
            acted |= isMark;
            hasVowel |= keys.Letters.Length > 0 && VietnameseLetters.IsVowel(keys.Letters[^1]);
        }
        return acted;
    }

    /// <summary>Decodes a word to a syllable.</summary>
    internal static bool TryDecode(string word, [NotNullWhen(true)] out string? decoded)
    {
        decoded = null;
        return TryDecode(word, out Keystrokes keys) && keys.TryFinish(out decoded);
    }

    private static bool IsMark(ref Keystrokes keys, char key, bool hasVowel, bool canDouble, out bool isUndone)
    {
        isUndone = false;
        switch (key)
        {
            case 's' or 'f' or 'r' or 'x' or 'j' when hasVowel:
                isUndone = !keys.AddTone(ToneOf(key));
                return true;
            case 'a' or 'e' or 'o' when hasVowel && canDouble:
                isUndone = keys.Letters[^1] == Circumflexed(key);
                return keys.Letters.Contains(key) && keys.Replace(key, Circumflexed(key));
            case 'd' when keys.Letters.Length > 0 && keys.Letters[0] == 'd':
                return keys.AddStroke();
            case 'w':
                return AddW(ref keys, hasVowel);
            default:
                return false;
        }
    }

    // After ua the horn is for the u (luwa, luaw), after qua the breve is for the a; without a vowel w is ư
    private static bool AddW(ref Keystrokes keys, bool hasVowel)
    {
        if (!hasVowel)
            return keys.AddLetter('ư');
        var ua = keys.Letters.IndexOf("ua");
        if (ua >= 0 && (ua == 0 || keys.Letters[ua - 1] != 'q'))
            return keys.Replace('u', 'ư');
        return keys.Letters.Contains('a') ? keys.AddBreve() : keys.AddHorn();
    }

    private static char Circumflexed(char vowel) => vowel switch { 'a' => 'â', 'e' => 'ê', _ => 'ô' };

    private static Tone ToneOf(char key) => key switch
    {
        's' => Tone.Rising,
        'f' => Tone.Falling,
        'r' => Tone.Dipping,
        'x' => Tone.Broken,
        _ => Tone.Heavy,
    };
}
