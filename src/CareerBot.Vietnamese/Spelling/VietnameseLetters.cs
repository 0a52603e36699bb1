using System.Collections.Frozen;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// The Vietnamese vowels as base letter, quality mark (circumflex, breve, horn) and tone; lower case.
/// A vowel "quality" below is the letter without its tone: a ă â e ê i o ô ơ u ư y.
/// </summary>
internal static class VietnameseLetters
{
    // A row per quality, a column per Tone
    private static readonly string[] Table =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
        "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ];

    // All vowels are below: a look-up per letter is the innermost loop of everything
    private const int Bound = 0x1F00;

    private static readonly (char Quality, Tone Tone)[] Parts = ComputeParts();

    private static readonly FrozenDictionary<char, string> Rows = Table.ToFrozenDictionary(row => row[0]);

    internal static bool IsVowel(char letter) => letter < Bound && Parts[letter].Quality != '\0';

    /// <summary>ấ → â and Rising; a letter that is no vowel is itself, level.</summary>
    internal static (char Quality, Tone Tone) Split(char letter) =>
        IsVowel(letter) ? Parts[letter] : (letter, Tone.Level);

    internal static char WithTone(char quality, Tone tone) => Rows[quality][(int)tone];

    /// <summary>ă â → a, ê → e, ô ơ → o, ư → u, đ → d; others are themselves. Expects no tone.</summary>
    internal static char Base(char quality) => quality switch
    {
        'ă' or 'â' => 'a',
        'ê' => 'e',
        'ô' or 'ơ' => 'o',
        'ư' => 'u',
        'đ' => 'd',
        _ => quality,
    };

    /// <summary>The letter without tone and mark; others than Vietnamese letters are themselves.</summary>
    internal static char Fold(char letter) => letter <= 'z' ? letter : Base(Split(letter).Quality);

    /// <summary>The vowel with the quality of a combining mark, if there is one.</summary>
    internal static bool TryAddQuality(char letter, char mark, out char result)
    {
        result = (letter, mark) switch
        {
            ('a', '\u0306') => 'ă',
            ('a', '\u0302') => 'â',
            ('e', '\u0302') => 'ê',
            ('o', '\u0302') => 'ô',
            ('o', '\u031B') => 'ơ',
            ('u', '\u031B') => 'ư',
            _ => '\0',
        };
        return result != '\0';
    }

    internal static Tone? ToneOf(char mark) => mark switch
    {
        '\u0300' or '\u0340' => Tone.Falling,
        '\u0309' => Tone.Dipping,
        '\u0303' => Tone.Broken,
        '\u0301' or '\u0341' => Tone.Rising,
        '\u0323' => Tone.Heavy,
        _ => null,
    };

    private static (char Quality, Tone Tone)[] ComputeParts()
    {
        var parts = new (char Quality, Tone Tone)[Bound];
        foreach (var row in Table)
        {
            for (var tone = 0; tone < row.Length; tone++)
                parts[row[tone]] = (row[0], (Tone)tone);
        }
        return parts;
    }
}
