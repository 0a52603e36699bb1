using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Vietnamese.Tests.Quantities;

/// <summary>Runs the corpora. A new behaviour begins as a line there.</summary>
public sealed class QuantityCorpusTests
{
    private const int LeastForms = 600;
    private const int LeastNegatives = 150;

    private static readonly string[] FormFiles =
        ["numbers.tsv", "money.tsv", "durations.tsv", "rates.tsv", "others.tsv", "times.tsv", "dates.tsv"];

    public static TheoryData<string> Files => new(FormFiles);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_form_is_read_as_the_corpus_says(string file) =>
        AssertAll(QuantityCorpus.Forms(file).Select(form => (form.Form, form.Expected, $"{file}:{form.Line}")));

    [Fact]
    public void Every_sentence_has_the_quantities_that_the_corpus_says() =>
        AssertAll(QuantityCorpus.Lines("sentences.tsv").Select(line => (line.Fields[0], line.Fields.ElementAtOrDefault(1) ?? "", $"sentences.tsv:{line.Line}")));

    [Fact]
    public void What_is_no_quantity_is_not_read() =>
        AssertAll(QuantityCorpus.Lines("negatives.tsv").Select(line => (line.Fields[0], "", $"negatives.tsv:{line.Line}")));

    [Fact]
    public void Numbers_spelled_by_the_Unicode_rules_are_read_back_exactly() =>
        Assert.All(
            QuantityCorpus.Lines("cldr-numbers.tsv"),
            line =>
            {
                var result = Assert.Single(VietnameseRecognizer.RecognizeNumber(line.Fields[1]));
                Assert.Equal((line.Fields[1], line.Fields[0]), (result.Text, result.Resolution["value"]));
            });

    [Fact]
    public void The_corpora_are_large_enough()
    {
        Assert.True(FormFiles.Sum(file => QuantityCorpus.Lines(file).Sum(line => line.Fields.Length - 1)) >= LeastForms);
        Assert.True(QuantityCorpus.Lines("negatives.tsv").Count() >= LeastNegatives);
    }

    private static void AssertAll(IEnumerable<(string Text, string Expected, string Place)> cases)
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var (text, expected, place) in cases)
        {
            count++;
            var actual = QuantityCorpus.Describe(text);
            if (actual != expected)
                failures.Add($"{place}: {text}\n    expected {expected}\n    was      {actual}");
        }
        Assert.True(count > 0 && failures.Count == 0, $"{failures.Count} of {count}:\n{string.Join('\n', failures)}");
    }
}
