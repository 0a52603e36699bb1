namespace CareerBot.Knowledge.Evaluation;

/// <summary>A question whose meaning somebody has labelled.</summary>
/// <param name="Slice">What kind of question it is, such as <c>clean</c> or <c>typo</c>.</param>
/// <param name="Expected">Topic of each question in the message, in order; for each the accepted alternatives, of which <see cref="None"/> may be one.</param>
/// <param name="Turns">What the user says; the label is for the last turn.</param>
/// <param name="Position">Where it stands.</param>
public sealed record LabelledQuestion(
    string Slice,
    IReadOnlyList<IReadOnlyList<string>> Expected,
    IReadOnlyList<string> Turns,
    SourcePosition Position)
{
    /// <summary>The label of what the bot must not answer.</summary>
    public const string None = "none";

    /// <summary>Separates the turns of a conversation.</summary>
    public const char TurnSeparator = '⏎';

    /// <summary>
    /// Reads a file of lines <c>slice TAB expected TAB question</c>; <c>a|b</c> accepts both, <c>a+b</c> are two
    /// questions, turns are separated by <see cref="TurnSeparator"/>, lines that begin with # are comments.
    /// </summary>
    /// <exception cref="KnowledgeException">A line has another shape.</exception>
    public static IReadOnlyList<LabelledQuestion> Load(string path)
    {
        var questions = new List<LabelledQuestion>();
        var faults = new List<Fault>();
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
                continue;
            var position = new SourcePosition(Path.GetFileName(path), index + 1);
            if (line.Split('\t') is [var slice, var expected, var question])
                questions.Add(new LabelledQuestion(slice, Labels(expected), question.Split(TurnSeparator, StringSplitOptions.TrimEntries), position));
            else
                faults.Add(new Fault(position, "a line must be: slice TAB expected TAB question"));
        }

        return faults.Count == 0 ? questions : throw new KnowledgeException(faults);
    }

    /// <summary>True when one of the questions need not be answered.</summary>
    public bool AllowsNone => Expected.Any(accepted => accepted.Contains(None, StringComparer.Ordinal));

    private static IReadOnlyList<IReadOnlyList<string>> Labels(string expected) =>
        [.. expected.Split('+').Select(label => label.Split('|'))];
}
