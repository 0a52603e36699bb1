using System.Diagnostics.CodeAnalysis;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>A syllable as an input method builds it, key by key. Keys for marks and tones act on letters before them.</summary>
internal struct Keystrokes(string word)
{
    private const int MaxLetters = VietnameseSyllable.MaxLength + 2;

    private readonly char[] letters = new char[Math.Min(word.Length, MaxLetters)];
    private int length;
    private Tone tone;

    /// <summary>The letters so far, without tone.</summary>
    internal readonly ReadOnlySpan<char> Letters => letters.AsSpan(0, length);

    internal bool AddLetter(char letter)
    {
        if (length == letters.Length || !char.IsLetter(letter))
            return false;
        var (quality, own) = VietnameseLetters.Split(letter);
        if (own != Tone.Level && !AddTone(own))
            return false;
        letters[length++] = quality;
        return true;
    }

    /// <summary>False if there is a tone already, or no letter that could carry it.</summary>
    internal bool AddTone(Tone added)
    {
        if (tone != Tone.Level || length == 0 && added != Tone.Level)
            return false;
        tone = added;
        return true;
    }

    internal readonly bool AddCircumflex() => Replace('a', 'â') || Replace('e', 'ê') || Replace('o', 'ô');

    /// <summary>ơ, ư, and both in ươ (also when one of them has its horn already).</summary>
    internal readonly bool AddHorn()
    {
        for (var i = length - 2; i >= 0; i--)
        {
            if (letters[i] is 'u' or 'ư' && letters[i + 1] is 'o' or 'ơ' && (letters[i] == 'u' || letters[i + 1] == 'o'))
            {
                // Only the o of a "quo", and of an open "uo" (huơ, thuở)
                var isGlide = i > 0 && letters[i - 1] == 'q';
                letters[i] = isGlide ? 'u' : 'ư';
                letters[i + 1] = 'ơ';
                return true;
            }
        }
        return Replace('o', 'ơ') || Replace('u', 'ư');
    }

    internal readonly bool AddBreve() => Replace('a', 'ă');

    internal readonly bool AddStroke() => length > 0 && letters[0] == 'd' && Replace('d', 'đ');

    /// <summary>Changes the last letter that is <paramref name="from"/>.</summary>
    internal readonly bool Replace(char from, char to)
    {
        var at = Letters.LastIndexOf(from);
        if (at < 0)
            return false;
        letters[at] = to;
        return true;
    }

    /// <summary>The syllable, if the keys made one.</summary>
    internal readonly bool TryFinish([NotNullWhen(true)] out string? syllable)
    {
        syllable = null;
        if (length is 0 or > VietnameseSyllable.MaxLength)
            return false;
        var typed = Letters.ToString();
        syllable = VietnameseSyllable.WithTone(typed, tone);
        // The horn of an open uơ is on the o alone: thuở
        if (syllable is null && typed.EndsWith("ươ", StringComparison.Ordinal))
            syllable = VietnameseSyllable.WithTone(typed[..^2] + "uơ", tone);
        return syllable is not null;
    }

    /// <summary>What the keys made, syllable or not; the tone stands on the last vowel.</summary>
    internal readonly string Unfinished()
    {
        var at = length - 1;
        while (at >= 0 && !VietnameseLetters.IsVowel(letters[at]))
            at--;
        return string.Create(length, (letters, at, tone), static (text, made) =>
        {
            made.letters.AsSpan(0, text.Length).CopyTo(text);
            if (made.at >= 0)
                text[made.at] = VietnameseLetters.WithTone(text[made.at], made.tone);
        });
    }
}
