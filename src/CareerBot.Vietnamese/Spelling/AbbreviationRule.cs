namespace CareerBot.Vietnamese.Spelling;

/// <summary>Writes abbreviations and teencode out where their context allows it.</summary>
internal sealed class AbbreviationRule(SpellingLexicon lexicon)
{
    internal List<Token> Apply(List<Token> tokens)
    {
        var result = new List<Token>(tokens.Count + 4);
        for (var i = 0; i < tokens.Count; i++)
            Expand(result, tokens, i);
        return result;
    }

    private void Expand(List<Token> result, List<Token> tokens, int at)
    {
        var token = tokens[at];
        if (lexicon.Abbreviations.TryGetValue(token.Text, out var readings))
        {
            foreach (var reading in readings)
            {
                if (!reading.Applies(result, tokens, at))
                    continue;
                foreach (var word in reading.Full)
                    result.Add(token.With(word, WordOrigin.Expanded));
                return;
            }
        }
        result.Add(token);
    }
}
