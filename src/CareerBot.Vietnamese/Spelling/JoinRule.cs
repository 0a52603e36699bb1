namespace CareerBot.Vietnamese.Spelling;

/// <summary>Joins the parts of a syllable with a space inside: l ương, nh ân viên, b ao nhi êu.</summary>
internal sealed class JoinRule(SpellingLexicon lexicon, Vocabulary vocabulary)
{
    internal List<Token> Apply(List<Token> tokens)
    {
        List<Token>? result = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i + 1 < tokens.Count && IsOneSyllable(tokens, i, out var joined))
            {
                result ??= [.. tokens[..i]];
                result.Add(new Token(joined, tokens[i].Start, tokens[i + 1].End, WordOrigin.Joined));
                i++;
            }
            else
                result?.Add(tokens[i]);
        }
        return result ?? tokens;
    }

    private bool IsOneSyllable(List<Token> tokens, int at, out string joined)
    {
        var (first, second) = (tokens[at], tokens[at + 1]);
        joined = "";
        if (first.Text.Length + second.Text.Length > VietnameseSyllable.MaxLength || !first.IsLetters || !second.IsLetters)
            return false;
        var (isFirst, isSecond) = (IsWord(first.Text), IsWord(second.Text));
        if (isFirst && isSecond && first.Text.Length > 2)
            return false;
        joined = first.Text + second.Text;
        if (vocabulary.WeightAsTyped(joined) == 0)
            return false;
        // Two words in their own right are one syllable only as part of a compound: đ ào tạo
        return !isFirst && !isSecond
            || IsPartOfCompound(tokens, at, joined)
            || !isFirst && !vocabulary.IsKnown(first.Text)
            || IsOnset(first.Text) && vocabulary.WeightAsTyped(joined) > vocabulary.WeightAsTyped(second.Text) + (first.Text.Length == 1 ? 1 : 0)
            || !isSecond && !lexicon.Abbreviations.ContainsKey(second.Text) && second.Text.Length > 1;
    }

    private bool IsPartOfCompound(List<Token> tokens, int at, string joined) =>
        at > 0 && vocabulary.IsCompound(tokens[at - 1].Text, joined)
        || at + 2 < tokens.Count && (vocabulary.IsCompound(joined, tokens[at + 2].Text)
            || at + 3 < tokens.Count && vocabulary.IsCompound(joined, tokens[at + 2].Text + tokens[at + 3].Text));

    // A syllable that is common by itself, a foreign word; an abbreviation is taken for a part until shown otherwise
    private bool IsWord(string text) =>
        vocabulary.WeightAsTyped(text) > 0 || vocabulary.IsForeign(text) && !IsOnset(text);

    // Consonants only: kh ông, tr ả
    private static bool IsOnset(string text) => text.Length <= 3 && !text.Any(VietnameseLetters.IsVowel);
}
