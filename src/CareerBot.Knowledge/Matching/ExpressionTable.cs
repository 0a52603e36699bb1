namespace CareerBot.Knowledge.Matching;

/// <summary>Words and groups of words with what they stand for; finds the longest that stands at a place of a text.</summary>
/// <typeparam name="T">What an expression stands for.</typeparam>
internal sealed class ExpressionTable<T>
{
    private readonly Dictionary<string, List<(Token[] Words, T Value)>> byFirstWord = new(StringComparer.Ordinal);

    private readonly int looseFrom;

    /// <param name="expressions">The words of each expression, with their accents, and its value.</param>
    /// <param name="looseFrom">Expressions of so many words are found with wrong accents too: together the words leave no doubt.</param>
    public ExpressionTable(IEnumerable<(Token[] Words, T Value)> expressions, int looseFrom = int.MaxValue)
    {
        this.looseFrom = looseFrom;
        foreach (var expression in expressions.Where(expression => expression.Words.Length > 0).OrderByDescending(expression => expression.Words.Length))
        {
            if (!byFirstWord.TryGetValue(expression.Words[0].Folded, out var sameStart))
                byFirstWord.Add(expression.Words[0].Folded, sameStart = []);
            sameStart.Add(expression);
        }
    }

    /// <summary>The longest expression that stands at a token: its length in tokens and its value; length 0 for none.</summary>
    public (int Length, T? Value) FindAt(IReadOnlyList<Token> tokens, int start)
    {
        foreach (var (words, value) in byFirstWord.GetValueOrDefault(tokens[start].Folded) ?? [])
        {
            if (StandsIn(tokens, start, words))
                return (words.Length, value);
        }

        return (0, default);
    }

    private bool StandsIn(IReadOnlyList<Token> tokens, int start, Token[] words)
    {
        if (start + words.Length > tokens.Count)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!tokens[start + i].Reads(words[i]) && !(words.Length >= looseFrom && tokens[start + i].ReadsLoosely(words[i])))
                return false;
        }

        return true;
    }
}
