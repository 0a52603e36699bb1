using System.Diagnostics.CodeAnalysis;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// Decodes raw VNI keystrokes: 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng, 6 circumflex, 7 horn, 8 breve, 9 đ, anywhere in the syllable.
/// </summary>
internal static class VniDecoder
{
    internal static bool TryDecode(string word, [NotNullWhen(true)] out string? decoded)
    {
        decoded = null;
        if (!word.AsSpan().ContainsAnyInRange('1', '9') || word[0] is >= '0' and <= '9')
            return false;
        var keys = new Keystrokes(word);
        foreach (var key in word)
        {
            var isKnown = key switch
            {
                '1' => keys.AddTone(Tone.Rising),
                '2' => keys.AddTone(Tone.Falling),
                '3' => keys.AddTone(Tone.Dipping),
                '4' => keys.AddTone(Tone.Broken),
                '5' => keys.AddTone(Tone.Heavy),
                '6' => keys.AddCircumflex(),
                '7' => keys.AddHorn(),
                '8' => keys.AddBreve(),
                '9' => keys.AddStroke(),
                _ => keys.AddLetter(key),
            };
            if (!isKnown)
                return false;
        }
        return keys.TryFinish(out decoded);
    }
}
