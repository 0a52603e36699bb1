using System.Collections.Frozen;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// What is a Vietnamese syllable, by the rules of onset, rime and tone. Expects NFC, any case.
/// <para>
/// Sources: the inventory is that of Đoàn Thiện Thuật, "Ngữ âm tiếng Việt" (1977); k, gh, ngh stand before e ê i y and c, g, ng
/// before the others; q only with the glide u; gi takes in a following i (gì, giếng); a stop coda allows only sắc and nặng.
/// The older placement of tones (hòa, thúy) is the canonical one here, the newer (hoà, thuý; Bộ Giáo dục 1984) is understood.
/// </para>
/// </summary>
public static class VietnameseSyllable
{
    /// <summary>The longest syllable, nghiêng, has seven letters.</summary>
    internal const int MaxLength = 7;

    private static readonly string[] Onsets =
    [
        "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr",
        "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x",
    ];

    // Labials take no glide but in these loans
    private static readonly FrozenSet<string> LabialLoans = FrozenSet.Create(StringComparer.Ordinal, "boa", "voan", "buyt", "phuy", "voa", "moa");

    private static readonly FrozenDictionary<string, SyllableRimes.Rime>.AlternateLookup<ReadOnlySpan<char>> General =
        SyllableRimes.General.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, SyllableRimes.Rime>.AlternateLookup<ReadOnlySpan<char>> AfterQ =
        SyllableRimes.Qu.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> GeneralFolded =
        SyllableRimes.GeneralFolded.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterQFolded =
        SyllableRimes.QuFolded.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word is a syllable in full orthography, its tone in the place of the older or the newer style.</summary>
    public static bool IsSyllable(string word) => IsSyllable(word.AsSpan());

    /// <inheritdoc cref="IsSyllable(string)"/>
    public static bool IsSyllable(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[MaxLength];
        if (!TrySplitTone(word, letters, out var tone, out var toneAt) || !TryParse(letters[..word.Length], out var shape))
            return false;
        if (tone == Tone.Level)
            return !shape.Rime.IsChecked;
        return IsAllowed(shape.Rime, tone) && (toneAt == shape.ToneAt || toneAt == shape.NewToneAt);
    }

    /// <summary>Whether the word is a syllable typed without any diacritics: luong, duoc, hoc.</summary>
    public static bool IsUnaccentedSyllable(string word) => IsUnaccentedSyllable(word.AsSpan());

    /// <inheritdoc cref="IsUnaccentedSyllable(string)"/>
    public static bool IsUnaccentedSyllable(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MaxLength)
            return false;
        Span<char> letters = stackalloc char[MaxLength];
        for (var i = 0; i < word.Length; i++)
        {
            letters[i] = char.ToLowerInvariant(word[i]);
            if (letters[i] is < 'a' or > 'z')
                return false;
        }
        letters = letters[..word.Length];
        foreach (var onset in Onsets)
        {
            if (letters.StartsWith(onset) && FitsFolded(onset, letters, onset.Length))
                return true;
        }
        return FitsFolded("", letters, 0) || letters.StartsWith("gi") && GeneralFolded.Contains(letters[1..]);
    }

    /// <summary>Takes a syllable apart. The tone mark may stand on any of its vowels.</summary>
    public static bool TryAnalyze(string word, out SyllableParts parts)
    {
        parts = default;
        Span<char> letters = stackalloc char[MaxLength];
        if (!TrySplitTone(word, letters, out var tone, out _))
            return false;
        letters = letters[..word.Length];
        if (!TryParse(letters, out var shape) || !IsAllowed(shape.Rime, tone))
            return false;
        parts = new SyllableParts(shape.Onset, shape.Rime.Text, tone, Spell(letters, shape, tone));
        return true;
    }

    /// <summary>The syllable with its tone in the place of the older style; another word is returned as it is.</summary>
    public static string Canonical(string word)
    {
        if (!word.AsSpan().ContainsAnyExceptInRange('\0', '\u007F'))
            return word;
        return TryAnalyze(word, out var parts) && !string.Equals(parts.Spelling, word, StringComparison.Ordinal) ? parts.Spelling : word;
    }

    /// <summary>Puts a tone on a syllable without one, in the older style. Null if that makes no syllable.</summary>
    public static string? WithTone(string toneless, Tone tone)
    {
        Span<char> letters = stackalloc char[MaxLength];
        if (!TrySplitTone(toneless, letters, out var own, out _) || own != Tone.Level)
            return null;
        letters = letters[..toneless.Length];
        return TryParse(letters, out var shape) && IsAllowed(shape.Rime, tone) ? Spell(letters, shape, tone) : null;
    }

    private readonly record struct Shape(string Onset, SyllableRimes.Rime Rime, int RimeAt)
    {
        public int ToneAt => RimeAt + Rime.ToneIndex;

        public int NewToneAt => RimeAt + Rime.NewToneIndex;
    }

    private static string Spell(ReadOnlySpan<char> letters, Shape shape, Tone tone)
    {
        Span<char> spelling = stackalloc char[MaxLength];
        letters.CopyTo(spelling);
        spelling[shape.ToneAt] = VietnameseLetters.WithTone(letters[shape.ToneAt], tone);
        return spelling[..letters.Length].ToString();
    }

    private static bool IsAllowed(SyllableRimes.Rime rime, Tone tone) => !rime.IsChecked || tone is Tone.Rising or Tone.Heavy;

    private static bool TrySplitTone(ReadOnlySpan<char> word, Span<char> letters, out Tone tone, out int toneAt)
    {
        tone = Tone.Level;
        toneAt = -1;
        if (word.Length is 0 or > MaxLength)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            var (letter, own) = VietnameseLetters.Split(char.ToLowerInvariant(word[i]));
            letters[i] = letter;
            if (own == Tone.Level)
                continue;
            if (tone != Tone.Level)
                return false;
            (tone, toneAt) = (own, i);
        }
        return true;
    }

    private static bool TryParse(ReadOnlySpan<char> letters, out Shape shape)
    {
        foreach (var onset in Onsets)
        {
            if (letters.StartsWith(onset) && TryFit(onset, letters, onset.Length, out shape))
                return true;
        }
        // gì, gìn, giếng: the i belongs to the onset and to the rime
        return letters.StartsWith("gi") && letters.Length > 1 && TryFit("gi", letters, 1, out shape)
            || TryFit("", letters, 0, out shape);
    }

    private static bool TryFit(string onset, ReadOnlySpan<char> letters, int rimeAt, out Shape shape)
    {
        var text = letters[rimeAt..];
        var found = onset is "qu" ? AfterQ.TryGetValue(text, out var rime) : General.TryGetValue(text, out rime);
        shape = found ? new Shape(onset, rime!, rimeAt) : default;
        return found && CanFollow(onset, text, rime!.HasGlide, letters);
    }

    private static bool FitsFolded(string onset, ReadOnlySpan<char> letters, int rimeAt)
    {
        var rime = letters[rimeAt..];
        if (!(onset is "qu" ? AfterQFolded : GeneralFolded).Contains(rime))
            return false;
        // Whether a folded rime has a glide is unknown (ua, uoi): only the orthography of the onset counts, and labials before oa, oe
        return CanFollow(onset, rime, rime.StartsWith("oa") || rime.StartsWith("oe"), letters);
    }

    private static bool CanFollow(string onset, ReadOnlySpan<char> rime, bool hasGlide, ReadOnlySpan<char> letters)
    {
        var isFront = rime[0] is 'e' or 'ê' or 'i' or 'y';
        return onset switch
        {
            "k" or "gh" or "ngh" => isFront && !rime.StartsWith("y") || onset is "k" && rime is "y",
            "c" or "g" or "ng" => !isFront,
            "qu" => true,
            "gi" when hasGlide => false,
            "" => !rime.StartsWith("iê") && !(rime.StartsWith("ie") && rime.Length > 2),
            "b" or "m" or "p" or "ph" or "v" when hasGlide => IsLabialLoan(letters),
            "h" or "l" or "m" or "n" or "s" or "t" or "th" or "v" when rime[0] == 'y' => rime.Length == 1,
            _ => rime[0] != 'y',
        };
    }

    private static bool IsLabialLoan(ReadOnlySpan<char> letters) =>
        LabialLoans.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);
}
