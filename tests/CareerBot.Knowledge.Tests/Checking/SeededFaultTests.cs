using CareerBot.Knowledge.Loading;

namespace CareerBot.Knowledge.Tests.Checking;

/// <summary>Each fault that somebody may make is found, with its file and line.</summary>
public sealed class SeededFaultTests : IDisposable
{
    private const string Job = "jobs/call-center-agent/job.yaml";
    private const string Batch = "phrasings/hoc-sinh.yaml";

    private readonly KnowledgeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_shipped_knowledge_has_no_fault() => Assert.NotEmpty(KnowledgeLoader.Load(folder.Path).Topics);

    [Fact]
    public void A_quote_that_is_not_in_the_article()
    {
        var line = folder.Replace(Job, "quote: \"Mức lương hàng năm trung bình", "quote: \"Mức lương hằng năm trung bình");
        AssertFault($"knowledge/{Job}:{line}", "does not stand in article.txt");
    }

    [Fact]
    public void A_number_that_is_not_in_the_quotes()
    {
        var line = folder.Replace(Job, "\n  pay.factors:\n    text: |-\n", "\n  pay.factors:\n    text: |-\n      Có 17 yếu tố.\n") + 1;
        AssertFault($"knowledge/{Job}:{line}", "17 is not in its quotes");
    }

    [Fact]
    public void A_figure_that_is_not_in_its_quote()
    {
        var line = folder.Replace(Job, "  median:\n    annual: 33750", "  median:\n    annual: 33751");
        AssertFault($"knowledge/{Job}:{line}: ", "median: annual 33751 is not in its quote");
    }

    [Fact]
    public void A_phrasing_under_two_topics()
    {
        var first = folder.InsertAfter(Batch, "  duties.overview:", "    - Nghề ni hai nghĩa hỉ");
        var second = folder.InsertAfter(Batch, "  pay.top:", "    - nghề ni, HAI NGHĨA hỉ?");

        AssertFault(
            $"knowledge/{Batch}:{second}: ",
            $"\"nghề ni, HAI NGHĨA hỉ?\" asks for pay.top here and for duties.overview at knowledge/{Batch}:{first}");
    }

    [Fact]
    public void An_unknown_topic()
    {
        var line = folder.Append(Batch, "  pay.lottery:", "    - trúng số thì sao");
        AssertFault($"knowledge/{Batch}:{line}", "unknown topic 'pay.lottery'");
    }

    [Fact]
    public void A_missing_answer()
    {
        folder.Replace(Job, "\n  pay.factors:\n", "\n  pay.factors-gone:\n");
        var line = folder.Replace("topics.yaml", "- id: pay.factors", "- id: pay.factors");
        AssertFault($"knowledge/topics.yaml:{line}: ", "no job answers topic 'pay.factors'");
    }

    [Fact]
    public void Bad_yaml()
    {
        var line = folder.Append("not-covered.yaml", "  - id: \"unfinished");
        AssertFault($"knowledge/not-covered.yaml:{line}: ", "bad YAML");
    }

    [Fact]
    public void A_key_that_the_schema_does_not_know()
    {
        var line = folder.Replace("topics.yaml", "    title:", "    titel:");
        Assert.Contains(Faults(), fault => fault.Position.File == "knowledge/topics.yaml" && Math.Abs(fault.Position.Line - line) <= 1);
    }

    [Fact]
    public void A_slot_without_a_value()
    {
        folder.Replace(Job, "{{ median.annual | number }}", "{{ medain.annual | number }}");
        AssertFault($"knowledge/{Job}:", "medain");
    }

    [Fact]
    public void A_number_in_a_refusal_that_is_in_no_article()
    {
        var line = folder.Append("not-covered.yaml",
            "  - id: lottery", "    about: xổ số", "    reply: Giải nhất là 92 tỷ đồng.", "    nearest: []", "    phrasings: [mua vé số ở đâu, xổ số tối nay, dò vé số]") - 4;
        AssertFault($"knowledge/not-covered.yaml:{line}", "92 is in no article");
    }

    private IReadOnlyList<Fault> Faults() => Assert.Throws<KnowledgeException>(() => KnowledgeLoader.Load(folder.Path)).Faults;

    private void AssertFault(string position, string message) =>
        Assert.Contains(Faults(), fault => fault.ToString().StartsWith(position, StringComparison.Ordinal) && fault.Message.Contains(message, StringComparison.Ordinal));
}
