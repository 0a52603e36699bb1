namespace CareerBot.Vietnamese.Spelling;

/// <summary>Cuts glyphs into tokens: words, numbers with their signs and units, URLs and addresses. Drops everything else.</summary>
internal sealed class TokenScanner(SpellingLexicon lexicon, Vocabulary vocabulary)
{
    // How far to look for the end of a word of several parts, so that long inputs take linear time
    private const int MaxHyphenated = 24;

    internal List<Token> Scan(List<Glyph> glyphs)
    {
        var tokens = new List<Token>(glyphs.Count / 4 + 1);
        var i = 0;
        while (i < glyphs.Count)
        {
            var isChunkStart = i == 0 || glyphs[i - 1].Kind == GlyphKind.Space || glyphs[i - 1].Value is '(' or '[' or '<' or '"' or '\'';
            if (glyphs[i].Kind == GlyphKind.Space)
                i++;
            else if (isChunkStart && WebAddress.End(glyphs, i) is var addressEnd && addressEnd > i)
                i = Add(tokens, glyphs, i, addressEnd);
            else if (NumberEnd(glyphs, i) is var numberEnd && numberEnd > i)
                i = Add(tokens, glyphs, i, numberEnd);
            else if (EmoticonEnd(glyphs, i) is var emoticonEnd && emoticonEnd > i)
                i = emoticonEnd;
            else if (glyphs[i].Kind == GlyphKind.Letter)
                i = AddWord(tokens, glyphs, i);
            else
                i = AddSign(tokens, glyphs, i);
        }
        return tokens;
    }

    // A percent sign by itself (bao nhiêu %), a currency sign after a number
    private static int AddSign(List<Token> tokens, List<Glyph> glyphs, int at)
    {
        if (glyphs[at].Value == '%' || Token.IsCurrency(glyphs[at].Value) && tokens.Count > 0 && tokens[^1].IsNumber)
            Add(tokens, glyphs, at, at + 1);
        return at + 1;
    }

    private int AddWord(List<Token> tokens, List<Glyph> glyphs, int start)
    {
        var end = LettersEnd(glyphs, start);
        var isPlain = end == glyphs.Count || glyphs[end].Kind is GlyphKind.Space;
        if (isPlain)
            return Add(tokens, glyphs, start, end);
        if (HyphenatedEnd(glyphs, end) is var hyphenated && hyphenated > end && vocabulary.IsForeign(Text(glyphs, start, hyphenated)))
            return Add(tokens, glyphs, start, hyphenated);
        if (ShortFormEnd(glyphs, start, end) is var shortForm && shortForm > end)
            return Add(tokens, glyphs, start, shortForm);
        if (glyphs[end].Value == '\'' && IsLetter(glyphs, end + 1))
            return AddContraction(tokens, glyphs, start, end);
        if (glyphs[end].Kind == GlyphKind.Digit)
            return AddLettersAndDigits(tokens, glyphs, start);
        return Add(tokens, glyphs, start, end);
    }

    // luong7, d9u7o75c, c3 and for now tháng12: what of it is a number is seen with the other words
    private static int AddLettersAndDigits(List<Token> tokens, List<Glyph> glyphs, int start)
    {
        var end = start;
        while (end < glyphs.Count && glyphs[end].Kind is GlyphKind.Letter or GlyphKind.Digit)
            end++;
        if (end < glyphs.Count && glyphs[end].Value == '%')
            end++;
        return Add(tokens, glyphs, start, end);
    }

    // don't is dont
    private int AddContraction(List<Token> tokens, List<Glyph> glyphs, int start, int apostrophe)
    {
        var end = LettersEnd(glyphs, apostrophe + 1);
        var text = Text(glyphs, start, apostrophe) + Text(glyphs, apostrophe + 1, end);
        if (!IsEmoticon(text))
            tokens.Add(new Token(text, glyphs[start].Start, glyphs[end - 1].End, WordOrigin.AsTyped));
        return end;
    }

    private bool IsEmoticon(string text) => lexicon.Characters.Emoticons.Any(emoticon =>
        text.StartsWith(emoticon, StringComparison.Ordinal) && text.AsSpan(emoticon.Length).IndexOfAnyExcept(text[^1]) < 0);

    private static int HyphenatedEnd(List<Glyph> glyphs, int end)
    {
        var limit = Math.Min(glyphs.Count, end + MaxHyphenated);
        while (end < limit && glyphs[end].Value == '-' && IsLetter(glyphs, end + 1))
            end = LettersEnd(glyphs, end + 1);
        return end;
    }

    // m.n and đ/c are abbreviations; in lương/tháng the stroke separates
    private int ShortFormEnd(List<Glyph> glyphs, int start, int end)
    {
        var limit = Math.Min(glyphs.Count, end + MaxHyphenated);
        while (end < limit && glyphs[end].Value is '.' or '/' && IsLetter(glyphs, end + 1))
            end = LettersEnd(glyphs, end + 1);
        return lexicon.Abbreviations.ContainsKey(Text(glyphs, start, end)) ? end : start;
    }

    private static int LettersEnd(List<Glyph> glyphs, int start)
    {
        while (IsLetter(glyphs, start))
            start++;
        return start;
    }

    private static bool IsLetter(List<Glyph> glyphs, int at) => at < glyphs.Count && glyphs[at].Kind == GlyphKind.Letter;

    private static bool IsDigit(List<Glyph> glyphs, int at) => at < glyphs.Count && glyphs[at].Kind == GlyphKind.Digit;

    // $22,140  33.750  8h30-17h  40k  16,23đ  5%  24/7
    private int NumberEnd(List<Glyph> glyphs, int start)
    {
        var at = start;
        if (Token.IsCurrency(glyphs[at].Value))
            at++;
        if (!IsDigit(glyphs, at))
            return start;
        while (true)
        {
            while (IsDigit(glyphs, at))
                at++;
            at = UnitEnd(glyphs, at);
            if (IsDigit(glyphs, at))
                continue;
            if (at + 1 >= glyphs.Count || glyphs[at].Value is not ('.' or ',' or ':' or '/' or '-') || !IsDigit(glyphs, at + 1))
                return at;
            at++;
        }
    }

    // The letters and signs that belong to a number; a whole word does not (20tuổi, 3ca)
    private int UnitEnd(List<Glyph> glyphs, int at)
    {
        var end = LettersEnd(glyphs, at);
        if (end > at && !vocabulary.IsUnit(Text(glyphs, at, end)))
            return at;
        while (end < glyphs.Count && (glyphs[end].Value == '%' || Token.IsCurrency(glyphs[end].Value)) && !IsDigit(glyphs, end + 1))
            end++;
        return end;
    }

    // :D  =3  T_T: no part of a word on either side
    private int EmoticonEnd(List<Glyph> glyphs, int start)
    {
        if (start > 0 && glyphs[start].Kind == GlyphKind.Letter && glyphs[start - 1].Kind is GlyphKind.Letter or GlyphKind.Digit)
            return start;
        foreach (var emoticon in lexicon.Characters.Emoticons)
        {
            var end = start + emoticon.Length;
            if (end <= glyphs.Count && Matches(glyphs, start, emoticon))
            {
                while (end < glyphs.Count && glyphs[end].Value == glyphs[end - 1].Value)
                    end++;
                if (end == glyphs.Count || glyphs[end].Kind is not (GlyphKind.Letter or GlyphKind.Digit))
                    return end;
            }
        }
        return start;
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

    private static int Add(List<Token> tokens, List<Glyph> glyphs, int start, int end)
    {
        tokens.Add(new Token(Text(glyphs, start, end), glyphs[start].Start, glyphs[end - 1].End, WordOrigin.AsTyped));
        return end;
    }

    private static string Text(List<Glyph> glyphs, int start, int end) =>
        string.Create(end - start, (glyphs, start), static (text, source) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = source.glyphs[source.start + i].Value;
        });
}
