namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// The rules that look at one word: raw keystrokes, stretched letters, tone placement, missing marks, accepted spellings (i/y).
/// </summary>
internal sealed class WordRules
{
    private readonly SpellingLexicon lexicon;
    private readonly Vocabulary vocabulary;
    private readonly MissingMarks marks;
    private readonly KeystrokeRule keystrokes;
    private readonly Func<string, bool> isReadable;
    private readonly Func<string, bool> isLikely;

    internal WordRules(SpellingLexicon lexicon, Vocabulary vocabulary)
    {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        marks = new MissingMarks(vocabulary);
        keystrokes = new KeystrokeRule(lexicon, vocabulary, marks);
        isReadable = word => vocabulary.IsKnown(word) || marks.TryComplete(word, out _) || keystrokes.TryDecode(word, isTypedRaw: false, out _);
        isLikely = IsLikely;
    }

    // A syllable must be a common one: of guup, giúp is likelier than gup
    private bool IsLikely(string word) => vocabulary.IsSyllable(word) && !vocabulary.IsForeign(word) ? vocabulary.WeightAsTyped(word) > 0 : isReadable(word);

    internal List<Token> Apply(List<Token> tokens)
    {
        var isTypedRaw = keystrokes.IsTypedRaw(tokens);
        var result = new List<Token>(tokens.Count);
        foreach (var token in tokens)
        {
            var read = Apply(token, isTypedRaw);
            if (!TrySplitNumber(result, read))
                result.Add(read);
        }
        for (var i = 1; i < result.Count; i++)
            ApplyPair(result, i);
        return result;
    }

    private void ApplyPair(List<Token> tokens, int second)
    {
        if (!lexicon.Variants.Pairs.TryGetValue((tokens[second - 1].Text, tokens[second].Text), out var pair))
            return;
        tokens[second - 1] = tokens[second - 1].With(pair.First, WordOrigin.AsTyped);
        tokens[second] = tokens[second].With(pair.Second, WordOrigin.AsTyped);
    }

    private Token Apply(Token token, bool isTypedRaw)
    {
        if (token.IsNumber)
            return token;
        if (keystrokes.TryDecode(token.Text, isTypedRaw, out var decoded))
            return token.With(Accepted(decoded), WordOrigin.Decoded);
        if (!token.IsLetters)
            return token;
        var word = StretchedLetters.Shorten(token.Text, isReadable, isLikely);
        if (vocabulary.IsForeign(word) || vocabulary.IsSyllable(word))
            return token.With(Accepted(VietnameseSyllable.Canonical(word)), WordOrigin.AsTyped);
        if (VietnameseSyllable.TryAnalyze(word, out var parts))
            return token.With(Accepted(parts.Spelling), WordOrigin.AsTyped);
        if (keystrokes.TryDecode(word, isTypedRaw, out decoded))
            return token.With(Accepted(decoded), WordOrigin.Decoded);
        if (!lexicon.Abbreviations.ContainsKey(word) && marks.TryComplete(word, out var completed))
            return token.With(Accepted(completed), WordOrigin.Repaired);
        return token.With(word, WordOrigin.AsTyped);
    }

    // tháng12, luong10tr, luong10trieu: a syllable, a number and what the number is of
    private bool TrySplitNumber(List<Token> result, Token token)
    {
        var text = token.Text;
        var digits = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digits < 2 || lexicon.Foreign.Words.Contains(text) || lexicon.Abbreviations.ContainsKey(text) || !vocabulary.IsSyllable(text[..digits]))
            return false;
        var end = digits;
        while (end < text.Length && text[end] is >= '0' and <= '9')
            end++;
        var unit = text[end..];
        var isUnit = unit.Length == 0 || unit is "%" || vocabulary.IsUnit(unit);
        if (!isUnit && !vocabulary.IsSyllable(unit))
            return false;
        result.Add(Part(token, 0, digits));
        result.Add(Part(token, digits, isUnit ? text.Length : end));
        if (!isUnit)
            result.Add(Part(token, end, text.Length));
        return true;
    }

    private static Token Part(Token token, int start, int end)
    {
        var text = VietnameseSyllable.Canonical(token.Text[start..end]);
        return token.End - token.Start == token.Text.Length
            ? new Token(text, token.Start + start, token.Start + end, token.Origin)
            : new Token(text, token.Start, token.End, token.Origin);
    }

    private string Accepted(string word) => lexicon.Variants.Words.GetValueOrDefault(word, word);
}
