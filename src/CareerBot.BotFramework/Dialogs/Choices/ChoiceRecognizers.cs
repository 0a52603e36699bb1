using System.Text.RegularExpressions;

namespace CareerBot.BotFramework.Dialogs;

/// <summary>Finds out which of several choices the user means.</summary>
/// <remarks>Numbers and ordinals are read when written in digits; the official SDK reads them in words too, in its languages.</remarks>
public partial class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>The choices named in the text; when there are none, those of its ordinals, else of its numbers.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        options ??= new FindChoicesOptions();
        utterance ??= string.Empty;
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count == 0 && options.RecognizeOrdinals) found = ByNumber(Ordinal().Matches(utterance), list);
        if (found.Count == 0 && options.RecognizeNumbers) found = ByNumber(Number().Matches(utterance), list);
        return found;
    }

    private static List<ModelResult<FoundChoice>> ByNumber(MatchCollection numbers, IList<Choice> list)
    {
        var found = new List<ModelResult<FoundChoice>>();
        foreach (Match number in numbers)
        {
            if (!int.TryParse(number.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n) || n < 1 || n > list.Count) continue;
            found.Add(new ModelResult<FoundChoice>
            {
                Start = number.Index,
                End = number.Index + number.Length - 1,
                Text = number.Value,
                TypeName = "choice",
                Resolution = new FoundChoice { Value = list[n - 1].Value, Index = n - 1, Score = 1 },
            });
        }
        return found;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}.,\-])(?<number>[0-9]+)(?:st|nd|rd|th)(?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?<![\p{L}\p{N}\-]|\p{N}[.,])(?<number>[0-9]+)(?![\p{L}\p{N}]|[.,]\p{N})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
