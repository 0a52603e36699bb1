namespace CareerBot.Knowledge.Matching;

/// <summary>A word of a text as the matcher sees it.</summary>
/// <param name="Text">The word, lower case, accents as typed; or a slot such as <c>{job}</c> for a name.</param>
/// <param name="Folded">The word without diacritics.</param>
/// <param name="Start">Where it begins in the original text.</param>
/// <param name="End">Where it ends, exclusive.</param>
public readonly record struct Token(string Text, string Folded, int Start, int End)
{
    /// <summary>True for the slot of a name.</summary>
    public bool IsName => Text.StartsWith('{');

    /// <summary>True for the slot of the job.</summary>
    public bool IsJob => string.Equals(Text, Slots.Job, StringComparison.Ordinal);

    /// <summary>True when the writer set accents on this word.</summary>
    public bool IsAccented => !string.Equals(Text, Folded, StringComparison.Ordinal);

    /// <summary>True when this may be another word: accents that were typed count, accents left out do not.</summary>
    /// <param name="word">A word with its accents.</param>
    public bool Reads(Token word) =>
        string.Equals(Folded, word.Folded, StringComparison.Ordinal)
        && (!IsAccented || string.Equals(Text, word.Text, StringComparison.Ordinal));

    /// <summary>True when this may be another word with wrong accents.</summary>
    /// <param name="word">A word with its accents.</param>
    public bool ReadsLoosely(Token word) => string.Equals(Folded, word.Folded, StringComparison.Ordinal);
}

/// <summary>A text, spelling undone and names found.</summary>
/// <param name="Original">As typed.</param>
/// <param name="Tokens">Its words.</param>
public sealed record AnalyzedText(string Original, IReadOnlyList<Token> Tokens)
{
    /// <summary>What its words mean, in their order.</summary>
    public IReadOnlyList<Concept> Concepts { get; init; } = [];

    /// <summary>The words with the accents that were typed.</summary>
    public string Text { get; } = string.Join(' ', Tokens.Select(token => token.Text));

    /// <summary>The words without accents.</summary>
    public string Folded { get; } = string.Join(' ', Tokens.Select(token => token.Folded));

    /// <summary>The words with their accents, without the job that goes without saying.</summary>
    public string Core { get; } = string.Join(' ', Tokens.Where(token => !token.IsJob).Select(token => token.Text));

    /// <summary>The same without accents.</summary>
    public string FoldedCore { get; } = string.Join(' ', Tokens.Where(token => !token.IsJob).Select(token => token.Folded));

    /// <summary>A part of the text.</summary>
    /// <param name="from">Its first token.</param>
    /// <param name="to">The token after its last.</param>
    public AnalyzedText Slice(int from, int to)
    {
        if (from == 0 && to == Tokens.Count)
            return this;
        var start = Tokens[from].Start;
        var end = to == Tokens.Count ? Original.Length : Math.Max(Tokens[to].Start, Tokens[to - 1].End);
        return new AnalyzedText(
            Original[start..end].TrimEnd(),
            [.. Tokens.Skip(from).Take(to - from).Select(token => token with { Start = token.Start - start, End = token.End - start })])
        {
            Concepts = [.. Concepts.Where(concept => concept.Start >= from && concept.Start + concept.Length <= to)
                .Select(concept => concept with { Start = concept.Start - from })],
        };
    }

    /// <summary>The first name of a kind as it was typed, or null.</summary>
    /// <param name="kind">Such as <c>occupation</c>.</param>
    public string? FindName(string kind)
    {
        foreach (var token in Tokens)
        {
            if (string.Equals(token.Text, Slots.Of(kind), StringComparison.Ordinal))
                return Original[token.Start..token.End];
        }

        return null;
    }
}
