namespace CareerBot.Vietnamese.Quantities;

/// <summary>The tokens of a text, and what the number words among them mean.</summary>
internal sealed class QuantityText
{
    // Beyond the ends stands a sign that is none of those looked for
    private static readonly QuantityToken None = new("\0", 0, 0, TokenKind.Sign, Glued: false, IsUpper: false);

    private readonly string source;
    private readonly List<QuantityToken> tokens;
    private readonly NumberWord[] numberWords;

    /// <param name="source">The text.</param>
    /// <param name="words">The number words.</param>
    /// <param name="asNumeral">Whether a number is looked for: a text of nothing but number words is read as one.</param>
    internal QuantityText(string source, NumberWords words, bool asNumeral = false)
    {
        this.source = source;
        tokens = QuantityScanner.Scan(source);
        numberWords = new NumberWord[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
            numberWords[i] = tokens[i].Kind == TokenKind.Word ? words.Find(tokens[i]) : default;
        IsNumeral = asNumeral && Array.TrueForAll(numberWords, word => word.Kind != NumberWordKind.None);
    }

    /// <summary>Whether a number is looked for in a text of nothing but number words: mười năm is 15 rather than ten years.</summary>
    internal bool IsNumeral { get; }

    internal int Count => tokens.Count;

    /// <summary>The token; beyond the ends an empty sign.</summary>
    internal QuantityToken this[int at] => (uint)at < (uint)tokens.Count ? tokens[at] : None;

    internal NumberWord NumberAt(int at) => (uint)at < (uint)numberWords.Length ? numberWords[at] : default;

    internal bool IsDigits(int at) => this[at].Kind == TokenKind.Digits && at < tokens.Count;

    internal bool IsWord(int at) => at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Word;

    internal bool IsGlued(int at) => this[at].Glued;

    internal bool IsSign(int at, char sign) => (uint)at < (uint)tokens.Count && tokens[at].IsSign(sign);

    internal string Slice(int from, int to) => source[tokens[from].Start..tokens[to - 1].End];
}
