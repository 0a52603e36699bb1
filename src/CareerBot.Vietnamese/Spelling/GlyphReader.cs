using System.Globalization;
using System.Text;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// Reads a text as glyphs: lower case, compatibility forms (full width, mathematical letters) and Vietnamese marks composed
/// in whatever order they come, invisible characters dropped, dashes and quotes made plain.
/// </summary>
internal static class GlyphReader
{
    internal static List<Glyph> Read(string text)
    {
        var glyphs = new List<Glyph>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var letter = text[i];
            var isLast = i + 1 == text.Length || text[i + 1] < '\u0300';
            if (letter < 128 && isLast)
                AddAscii(glyphs, letter, i++);
            else if (isLast && char.ToLowerInvariant(letter) is var lower && (lower == 'đ' || VietnameseLetters.IsVowel(lower)))
                glyphs.Add(new Glyph(lower, GlyphKind.Letter, i, ++i));
            else
                i = ReadCluster(glyphs, text, i);
        }
        return glyphs;
    }

    private static void AddAscii(List<Glyph> glyphs, char letter, int at)
    {
        if (letter is >= 'A' and <= 'Z')
            letter = (char)(letter | 0x20);
        var kind = letter switch
        {
            >= 'a' and <= 'z' => GlyphKind.Letter,
            >= '0' and <= '9' => GlyphKind.Digit,
            <= ' ' or '\u007F' => GlyphKind.Space,
            _ => GlyphKind.Symbol,
        };
        glyphs.Add(new Glyph(letter, kind, at, at + 1));
    }

    // A scalar with the combining marks and invisible characters after it
    private static int ReadCluster(List<Glyph> glyphs, string text, int start)
    {
        if (!Rune.TryGetRuneAt(text, start, out var rune))
        {
            glyphs.Add(new Glyph(' ', GlyphKind.Space, start, start + 1));
            return start + 1;
        }
        var end = start + rune.Utf16SequenceLength;
        if (IsInvisible(rune))
            return end;
        var isLetter = Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber;
        if (!isLetter)
        {
            AddSymbol(glyphs, rune, start, end);
            return end;
        }
        end = EndOfMarks(text, end);
        AddLetters(glyphs, text[start..end], start, end);
        return end;
    }

    private static int EndOfMarks(string text, int end)
    {
        while (end < text.Length && Rune.TryGetRuneAt(text, end, out var next) && (IsMark(next) || IsInvisible(next) || IsJamo(next)))
            end += next.Utf16SequenceLength;
        return end;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // The parts of a Hangul syllable, which compose without being marks
    private static bool IsJamo(Rune rune) => rune.Value is >= 0x1160 and <= 0x11FF;

    // Zero-width space and joiners, soft hyphen, direction marks, byte-order mark, variation selectors
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is >= 0xFE00 and <= 0xFE0F or 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0;

    private static void AddSymbol(List<Glyph> glyphs, Rune rune, int start, int end)
    {
        if (rune.Value is >= 0xFF01 and <= 0xFF5E)
            rune = new Rune(rune.Value - 0xFEE0);
        var symbol = rune.Value switch
        {
            0x2018 or 0x2019 or 0x201B or 0x02BC or 0x00B4 or 0x2032 => '\'',
            >= 0x2010 and <= 0x2015 or 0x2212 or 0x2043 or 0xFE58 or 0xFE63 => '-',
            0x2044 or 0x2215 => '/',
            0xFE6A => '%',
            0xFF04 or 0xFE69 => '$',
            '€' or '£' or '¥' or '₫' => (char)rune.Value,
            < 128 => (char)rune.Value,
            _ => '\0',
        };
        var isSpace = symbol is '\0' or ' ' && (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune));
        if (symbol is not '\0' && rune.IsAscii)
            AddAsciiAt(glyphs, symbol, start, end);
        else if (symbol is not '\0')
            glyphs.Add(new Glyph(symbol, GlyphKind.Symbol, start, end));
        else if (!IsMark(rune))
            glyphs.Add(new Glyph(isSpace ? ' ' : '\uFFFD', isSpace ? GlyphKind.Space : GlyphKind.Symbol, start, end));
    }

    private static void AddAsciiAt(List<Glyph> glyphs, char symbol, int start, int end)
    {
        AddAscii(glyphs, symbol, start);
        glyphs[^1] = glyphs[^1] with { End = end };
    }

    private static void AddLetters(List<Glyph> glyphs, string cluster, int start, int end)
    {
        var decomposed = Decompose(cluster);
        foreach (var rune in Compose(decomposed).EnumerateRunes())
            AddPart(glyphs, rune, start, end);
    }

    // Compatibility forms may hold digits and symbols (½ is 1⁄2). A mark stands only on a letter
    private static void AddPart(List<Glyph> glyphs, Rune rune, int start, int end)
    {
        if (rune.Value is >= '0' and <= '9')
            glyphs.Add(new Glyph((char)rune.Value, GlyphKind.Digit, start, end));
        else if (Rune.IsLetterOrDigit(rune) || IsMark(rune) && glyphs.Count > 0 && glyphs[^1].Kind == GlyphKind.Letter)
        {
            foreach (var letter in rune.ToString())
                glyphs.Add(new Glyph(letter, GlyphKind.Letter, start, end));
        }
        else if (!IsMark(rune))
            glyphs.Add(new Glyph(' ', GlyphKind.Space, start, end));
    }

    private static string Decompose(string cluster)
    {
        if (cluster.EnumerateRunes().Any(IsInvisible))
            cluster = string.Concat(cluster.EnumerateRunes().Where(rune => !IsInvisible(rune)));
        cluster = cluster.Replace('\u0110', 'đ').Replace('\u00D0', 'đ').Replace('\u00F0', 'đ').Replace('\u0189', 'đ').Replace('\u0256', 'đ');
        // Capitals may exist only in the compatibility form, so lower case comes before and after it
        return cluster.ToLowerInvariant().Normalize(NormalizationForm.FormKD).ToLowerInvariant().Normalize(NormalizationForm.FormD).Replace('\u00F0', 'đ');
    }

    /// <summary>A decomposed letter in one, its Vietnamese marks in whatever order.</summary>
    internal static string Compose(string decomposed) => ComposeVietnamese(decomposed) ?? decomposed.Normalize(NormalizationForm.FormC);

    // One base letter with at most one quality mark and one tone, in any order; null for anything else
    private static string? ComposeVietnamese(string decomposed)
    {
        var letter = decomposed[0];
        if (letter is not (>= 'a' and <= 'z'))
            return null;
        Tone? tone = null;
        for (var i = 1; i < decomposed.Length; i++)
        {
            if (VietnameseLetters.ToneOf(decomposed[i]) is { } found)
                tone ??= found;
            else if (VietnameseLetters.TryAddQuality(letter, decomposed[i], out var marked))
                letter = marked;
            else
                return null;
        }
        if (tone is { } mark)
            return VietnameseLetters.IsVowel(letter) ? VietnameseLetters.WithTone(letter, mark).ToString() : null;
        return letter.ToString();
    }
}
