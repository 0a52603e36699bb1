namespace CareerBot.Knowledge.Tests.Matching;

public sealed class TextAnalyzerTests(ShippedKnowledge shipped) : IClassFixture<ShippedKnowledge>
{
    [Theory]
    [InlineData("lương nhân viên tổng đài", "lương {job}")]
    [InlineData("luong nv tong dai", "luong {job}")]
    [InlineData("lương tổng đai viên", "lương {job}")]
    [InlineData("lương điên thoại viên", "lương {job}")]
    [InlineData("luong tong dia vien", "luong {job}")]
    [InlineData("lương tổng thống", "lương tổng thống")]
    public void The_job_is_found_by_any_name_and_with_wrong_accents(string typed, string read) =>
        Assert.Equal(read, shipped.Knowledge.Analyzer.Analyze(typed).Text);

    [Theory]
    [InlineData("thu nhập ra sao", "lương", "thế nào")]
    [InlineData("ẵm mấy đồng", "lương", "bao nhiêu")]
    [InlineData("ca đêm", "buổi tối")]
    [InlineData("bán thời gian", "bán thời gian")]
    public void Words_that_mean_the_same_are_one_concept_and_the_longest_expression_counts(string typed, params string[] concepts) =>
        Assert.Equal(concepts, shipped.Knowledge.Analyzer.Analyze(typed).Concepts.Select(concept => concept.Name));

    [Fact]
    public void A_part_keeps_the_concepts_of_its_own_words()
    {
        var text = shipped.Knowledge.Analyzer.Analyze("thu nhập ra sao ca đêm");

        Assert.Equal(["buổi tối"], text.Slice(4, 6).Concepts.Select(concept => concept.Name));
        Assert.Equal(0, text.Slice(4, 6).Concepts[0].Start);
    }
}
