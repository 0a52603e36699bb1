namespace CareerBot.Vietnamese.Tests.Spelling;

/// <summary>Runs the corpora: each line is an input, a tab and its normalised text; in negative corpora the text stays.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Files =>
        new(Directory.GetFiles(Language.CorpusFolder, "*.tsv").Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_is_normalised_as_the_corpus_says(string file)
    {
        var failures = new List<string>();
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(Language.CorpusFolder, file)))
        {
            number++;
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
                continue;
            var fields = Unescape(line).Split('\t');
            var (input, expected) = (fields[0], fields[^1]);
            var actual = Language.Normalizer.Normalize(input).Text;
            if (!string.Equals(actual, expected, StringComparison.Ordinal))
                failures.Add($"{file}:{number}: {input}\n    expected {expected}\n    was      {actual}");
        }
        Assert.True(failures.Count == 0, $"{failures.Count} of {number} lines:\n{string.Join('\n', failures)}");
    }

    // \u00A0 for characters that an editor would hide or change
    private static string Unescape(string line) =>
        line.Contains("\\u", StringComparison.Ordinal) ? System.Text.RegularExpressions.Regex.Unescape(line) : line;
}
