namespace CareerBot.Vietnamese.Spelling;

/// <summary>The rules that look at one word: stretched letters, tone placement, accepted spellings (i/y).</summary>
internal sealed class WordRules(SpellingLexicon lexicon)
{
    internal List<Token> Apply(List<Token> tokens)
    {
        var result = tokens.ConvertAll(Apply);
        for (var i = 1; i < result.Count; i++)
        {
            if (lexicon.Variants.Pairs.TryGetValue((result[i - 1].Text, result[i].Text), out var pair))
            {
                result[i - 1] = result[i - 1].With(pair.First, WordOrigin.AsTyped);
                result[i] = result[i].With(pair.Second, WordOrigin.AsTyped);
            }
        }
        return result;
    }

    private Token Apply(Token token)
    {
        if (!token.IsLetters)
            return token;
        var word = StretchedLetters.Shorten(token.Text, IsKnown);
        word = VietnameseSyllable.Canonical(word);
        return token.With(lexicon.Variants.Words.GetValueOrDefault(word, word), WordOrigin.AsTyped);
    }

    private bool IsKnown(string word) =>
        lexicon.Foreign.Contains(word) || lexicon.Abbreviations.ContainsKey(word)
        || VietnameseSyllable.IsSyllable(word) || VietnameseSyllable.IsUnaccentedSyllable(word);
}
