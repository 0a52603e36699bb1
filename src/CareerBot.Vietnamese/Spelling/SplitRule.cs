using System.Text;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// Splits words typed without spaces (luongbaonhieu) into the likeliest common syllables. Foreign and unknown words that are no
/// row of common syllables stay.
/// </summary>
internal sealed class SplitRule(Vocabulary vocabulary)
{
    private const int MinLength = 4;
    private const int MaxLength = 60;

    internal List<Token> Apply(List<Token> tokens)
    {
        List<Token>? result = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Text.Length is >= MinLength and <= MaxLength && token.IsLetters && !vocabulary.IsKnown(token.Text)
                && Split(token.Text) is { } parts)
            {
                result ??= [.. tokens[..i]];
                foreach (var part in parts)
                    result.Add(Part(token, part));
            }
            else
                result?.Add(token);
        }
        return result ?? tokens;
    }

    // A part has the span of its letters if the word stands in the original as it is
    private static Token Part(Token token, (int Start, int End) part)
    {
        var text = VietnameseSyllable.Canonical(token.Text[part.Start..part.End]);
        return token.End - token.Start == token.Text.Length
            ? new Token(text, token.Start + part.Start, token.Start + part.End, WordOrigin.Split)
            : new Token(text, token.Start, token.End, WordOrigin.Split);
    }

    // The cheapest row of syllables up to each position; costs are in tenths
    private List<(int Start, int End)>? Split(string word)
    {
        Span<int> cost = stackalloc int[MaxLength + 1];
        Span<int> from = stackalloc int[MaxLength + 1];
        cost[1..].Fill(int.MaxValue);
        for (var end = 1; end <= word.Length; end++)
        {
            for (var start = Math.Max(0, end - VietnameseSyllable.MaxLength); start < end; start++)
            {
                if (cost[start] == int.MaxValue || Cost(word.AsSpan(start, end - start)) is not { } own)
                    continue;
                var total = cost[start] + own;
                if (start > 0 && vocabulary.IsCompound(word[from[start]..start], word[start..end]))
                    total -= 6;
                if (total < cost[end])
                    (cost[end], from[end]) = (total, start);
            }
        }
        return cost[word.Length] == int.MaxValue ? null : Trace(word, from, cost[word.Length]);
    }

    private static List<(int Start, int End)>? Trace(string word, ReadOnlySpan<int> from, int cost)
    {
        var parts = new List<(int Start, int End)>();
        for (var end = word.Length; end > 0; end = from[end])
            parts.Add((from[end], end));
        parts.Reverse();
        return parts.Count > 1 && IsLikely(word, parts, cost) ? parts : null;
    }

    // Without diacritics any word could be foreign: its parts must be everyday ones, or be known to go together
    private static bool IsLikely(string word, List<(int Start, int End)> parts, int cost)
    {
        var longest = parts.Max(part => part.End - part.Start);
        return Ascii.IsValid(word) ? longest >= 3 && cost <= parts.Count * 15 : cost <= parts.Count * 24;
    }

    private int? Cost(ReadOnlySpan<char> syllable)
    {
        if (syllable.Length == 1)
            return VietnameseLetters.IsVowel(syllable[0]) && syllable[0] > 'z' && vocabulary.Weight(syllable.ToString()) > 1 ? 30 : null;
        var shortness = syllable.Length == 2 ? 5 : 0;
        var isAscii = Ascii.IsValid(syllable);
        var weight = isAscii ? vocabulary.FoldedWeight(syllable) : Accented(syllable);
        return weight switch
        {
            3 => 10 + shortness,
            2 => 13 + shortness,
            1 => 20 + shortness,
            0 when isAscii && syllable.Length >= 3 && vocabulary.IsForeign(syllable.ToString()) => 17,
            0 when !isAscii && syllable.Length > 2 && VietnameseSyllable.IsSyllable(syllable) => 28,
            _ => null,
        };
    }

    private int Accented(ReadOnlySpan<char> syllable)
    {
        var text = syllable.ToString();
        return vocabulary.Weight(text) is > 0 and var weight ? weight : vocabulary.Weight(VietnameseSyllable.Canonical(text));
    }
}
