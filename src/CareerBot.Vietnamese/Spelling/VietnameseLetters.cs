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

    private static readonly FrozenDictionary<char, (char Quality, Tone Tone)> Parts = Table
        .SelectMany(row => row.Select((letter, tone) => (letter, row[0], (Tone)tone)))
        .ToFrozenDictionary(part => part.letter, part => (part.Item2, part.Item3));

    private static readonly FrozenDictionary<char, string> Rows = Table.ToFrozenDictionary(row => row[0]);

    internal static bool IsVowel(char letter) => Parts.ContainsKey(letter);

    /// <summary>ấ → â and Rising; a letter that is no vowel is itself, level.</summary>
    internal static (char Quality, Tone Tone) Split(char letter) =>
        letter < 'a' ? (letter, Tone.Level) : Parts.TryGetValue(letter, out var parts) ? parts : (letter, Tone.Level);

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
}
