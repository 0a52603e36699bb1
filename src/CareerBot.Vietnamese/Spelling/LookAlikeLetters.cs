using System.Globalization;
using System.Runtime.InteropServices;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>Replaces look-alike letters of other scripts in words that are otherwise Latin; real Cyrillic or Greek words stay.</summary>
internal sealed class LookAlikeLetters(CharacterData data)
{
    private const int MaxMarks = 8;
    private const char Removed = '\0';

    internal void Replace(List<Glyph> glyphs)
    {
        var hasReplaced = false;
        var span = CollectionsMarshal.AsSpan(glyphs);
        for (var i = 0; i < span.Length; i++)
        {
            if (!IsPart(span[i]))
                continue;
            var start = i;
            while (i < span.Length && IsPart(span[i]))
                i++;
            hasReplaced |= ReplaceWord(span[start..i]);
        }
        if (hasReplaced)
            glyphs.RemoveAll(glyph => glyph.Value == Removed);
    }

    // Of a word with an apostrophe, which is read as one (don't), the parts count together
    private static bool IsPart(Glyph glyph) => glyph.Kind == GlyphKind.Letter || glyph.Value == '\'';

    private bool ReplaceWord(Span<Glyph> word)
    {
        var (hasLookAlike, hasLatin, allLookAlike) = (false, false, true);
        foreach (var glyph in word)
        {
            var isLookAlike = glyph.Value > 127 && data.LookAlikes.ContainsKey(glyph.Value);
            hasLookAlike |= isLookAlike;
            allLookAlike &= isLookAlike || glyph.Kind != GlyphKind.Letter;
            hasLatin |= !isLookAlike && VietnameseLetters.Fold(glyph.Value) is >= 'a' and <= 'z';
        }
        if (!hasLookAlike || !hasLatin && !allLookAlike)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (!data.LookAlikes.TryGetValue(word[i].Value, out var latin))
                continue;
            word[i] = word[i] with { Value = latin };
            ComposeMarks(word[i..]);
        }
        return true;
    }

    // A look-alike with combining marks; the glyphs of the marks become invisible
    private static void ComposeMarks(Span<Glyph> letterAndMarks)
    {
        var end = 1;
        while (end < letterAndMarks.Length && char.GetUnicodeCategory(letterAndMarks[end].Value) == UnicodeCategory.NonSpacingMark)
            end++;
        if (end == 1)
            return;
        Span<char> decomposed = stackalloc char[Math.Min(end, MaxMarks)];
        for (var i = 0; i < decomposed.Length; i++)
            decomposed[i] = letterAndMarks[i].Value;
        var composed = GlyphReader.Compose(decomposed.ToString());
        for (var i = 0; i < decomposed.Length; i++)
            letterAndMarks[i] = letterAndMarks[i] with { Value = i < composed.Length ? composed[i] : Removed };
    }
}
