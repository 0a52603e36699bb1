namespace CareerBot.Vietnamese.Spelling;

/// <summary>Finds URLs, e-mail addresses and domain names, which stay one word.</summary>
internal static class WebAddress
{
    private static readonly string[] TopLevels = ["com", "vn", "net", "org", "edu", "gov", "info", "io", "me"];

    private const int MaxLength = 300;

    /// <summary>The end of the address that begins at <paramref name="start"/>, or start.</summary>
    internal static int End(List<Glyph> glyphs, int start)
    {
        if (glyphs[start].Kind == GlyphKind.Symbol)
            return start;
        var end = start;
        var limit = Math.Min(glyphs.Count, start + MaxLength);
        while (end < limit && glyphs[end].Kind != GlyphKind.Space && glyphs[end].Value is > ' ' and < '\u007F')
            end++;
        while (end > start && glyphs[end - 1].Kind == GlyphKind.Symbol && glyphs[end - 1].Value != '/')
            end--;
        if (end - start < 4 || end < glyphs.Count && glyphs[end].Kind == GlyphKind.Letter)
            return start;
        return IsAddress(glyphs, start, end) ? end : start;
    }

    private static bool IsAddress(List<Glyph> glyphs, int start, int end)
    {
        for (var i = start + 1; i < end - 1; i++)
        {
            var isScheme = glyphs[i].Value == ':' && i + 2 < end && glyphs[i + 1].Value == '/' && glyphs[i + 2].Value == '/';
            var isMail = glyphs[i].Value == '@' && IsPart(glyphs[i - 1]) && IsPart(glyphs[i + 1]);
            if (isScheme || isMail || glyphs[i].Value == '.' && IsPart(glyphs[i - 1]) && IsTopLevel(glyphs, i + 1, end))
                return true;
        }
        return false;
    }

    private static bool IsPart(Glyph glyph) => glyph.Kind is GlyphKind.Letter or GlyphKind.Digit;

    private static bool IsTopLevel(List<Glyph> glyphs, int start, int end)
    {
        foreach (var name in TopLevels)
        {
            var after = start + name.Length;
            if (after <= end && Matches(glyphs, start, name) && (after == end || glyphs[after].Value is '/' or '.' or '?' or ':' or '#'))
                return true;
        }
        return false;
    }

    private static bool Matches(List<Glyph> glyphs, int start, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (glyphs[start + i].Value != text[i])
                return false;
        }
        return true;
    }
}
