namespace CareerBot.BotFramework.Dialogs;

/// <summary>Finds values in what the user wrote, word by word.</summary>
public static class Find
{
    private const int DefaultMaxTokenDistance = 2;

    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>The choices named by value, title or synonym, in the order of the text.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        options ??= new FindChoicesOptions();
        var synonyms = choices.SelectMany((choice, index) => Names(choice, options).Select(name => new SortedValue { Value = name, Index = index })).ToList();
        return [.. FindValues(utterance, synonyms, options).Select(found => ToChoice(found, choices))];
    }

    /// <summary>The values in the text, in its order; each word counts for one value only, the best.</summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        options ??= new FindValuesOptions();
        utterance ??= string.Empty;
        if (values.Find(value => string.Equals(value.Value, utterance, StringComparison.OrdinalIgnoreCase)) is { } exact) return [Exact(utterance, exact)];
        var tokenizer = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var tokens = tokenizer(utterance, options.Locale);
        var matches = values
            .OrderByDescending(value => value.Value.Length)
            .SelectMany(value => Matches(tokens, value, tokenizer(value.Value.Trim(), options.Locale), options))
            .OrderByDescending(match => match.Resolution.Score);
        return [.. WithoutOverlaps(matches).Select(match => ToText(match, tokens, utterance)).OrderBy(match => match.Start)];
    }

    private static IEnumerable<string> Names(Choice choice, FindChoicesOptions options)
    {
        if (!options.NoValue && choice.Value is not null) yield return choice.Value;
        if (!options.NoAction && choice.Action?.Title is { } title) yield return title;
        foreach (var synonym in choice.Synonyms ?? []) yield return synonym;
    }

    private static ModelResult<FoundChoice> ToChoice(ModelResult<FoundValue> found, IList<Choice> choices) => new()
    {
        Start = found.Start,
        End = found.End,
        Text = found.Text,
        TypeName = "choice",
        Resolution = new FoundChoice
        {
            Value = choices[found.Resolution.Index].Value,
            Index = found.Resolution.Index,
            Score = found.Resolution.Score,
            Synonym = found.Resolution.Value,
        },
    };

    private static ModelResult<FoundValue> Exact(string utterance, SortedValue value) => new()
    {
        Start = 0,
        End = Math.Max(utterance.Length - 1, 0),
        Text = utterance,
        TypeName = "value",
        Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = 1 },
    };

    // Start and end of a match are numbers of tokens here
    private static IEnumerable<ModelResult<FoundValue>> Matches(List<Token> tokens, SortedValue value, List<Token> searched, FindValuesOptions options)
    {
        var from = 0;
        while (from < tokens.Count && Match(tokens, value, searched, options, from) is { } match)
        {
            yield return match;
            from = match.End + 1;
        }
    }

    private static ModelResult<FoundValue> Match(List<Token> tokens, SortedValue value, List<Token> searched, FindValuesOptions options, int from)
    {
        var (start, end, matched, deviation) = (-1, -1, 0, 0);
        foreach (var token in searched)
        {
            var place = tokens.FindIndex(from, candidate => candidate.Normalized == token.Normalized);
            var distance = matched > 0 ? place - from : 0;
            if (place < 0 || distance > (options.MaxTokenDistance ?? DefaultMaxTokenDistance)) continue;
            matched++;
            deviation += distance;
            from = place + 1;
            if (start < 0) start = place;
            end = place;
        }
        if (matched == 0 || (matched < searched.Count && !options.AllowPartialMatches)) return null;
        var completeness = (float)matched / searched.Count;
        var accuracy = (float)matched / (matched + deviation);
        var score = 0.4f + (0.6f * completeness * accuracy);
        return new ModelResult<FoundValue>
        {
            Start = start,
            End = end,
            TypeName = "value",
            Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = score },
        };
    }

    private static IEnumerable<ModelResult<FoundValue>> WithoutOverlaps(IEnumerable<ModelResult<FoundValue>> matches)
    {
        var foundIndexes = new HashSet<int>();
        var usedTokens = new HashSet<int>();
        foreach (var match in matches)
        {
            var used = Enumerable.Range(match.Start, match.End - match.Start + 1);
            if (foundIndexes.Contains(match.Resolution.Index) || used.Any(usedTokens.Contains)) continue;
            foundIndexes.Add(match.Resolution.Index);
            usedTokens.UnionWith(used);
            yield return match;
        }
    }

    private static ModelResult<FoundValue> ToText(ModelResult<FoundValue> match, List<Token> tokens, string utterance)
    {
        match.Start = tokens[match.Start].Start;
        match.End = tokens[match.End].End;
        match.Text = utterance[match.Start..(match.End + 1)];
        return match;
    }
}
