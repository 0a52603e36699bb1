using System.Runtime.InteropServices;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>Replaces look-alike letters of other scripts in words that are otherwise Latin; real Cyrillic or Greek words stay.</summary>
internal sealed class LookAlikeLetters(CharacterData data)
{
    internal void Replace(List<Glyph> glyphs)
    {
        var span = CollectionsMarshal.AsSpan(glyphs);
        for (var i = 0; i < span.Length; i++)
        {
            if (span[i].Kind != GlyphKind.Letter)
                continue;
            var start = i;
            while (i < span.Length && span[i].Kind == GlyphKind.Letter)
                i++;
            ReplaceWord(span[start..i]);
        }
    }

    private void ReplaceWord(Span<Glyph> word)
    {
        var (hasLookAlike, hasLatin, allLookAlike) = (false, false, true);
        foreach (var glyph in word)
        {
            var isLookAlike = glyph.Value > 127 && data.LookAlikes.ContainsKey(glyph.Value);
            hasLookAlike |= isLookAlike;
            allLookAlike &= isLookAlike;
            hasLatin |= !isLookAlike && VietnameseLetters.Fold(glyph.Value) is >= 'a' and <= 'z';
        }
        if (!hasLookAlike || !hasLatin && !allLookAlike)
            return;
        foreach (ref var glyph in word)
        {
            if (data.LookAlikes.TryGetValue(glyph.Value, out var latin))
                glyph = glyph with { Value = latin };
        }
    }
}
