namespace CareerBot.Knowledge.Tests.Understanding;

public sealed class DiscourseTests(ShippedKnowledge shipped) : IClassFixture<ShippedKnowledge>
{
    [Theory]
    [InlineData("lương bao nhiêu", true)]
    [InlineData("có phải làm đêm không", true)]
    [InlineData("có phải làm đêm không ạ", true)]
    [InlineData("co phai lam dem k", true)]
    [InlineData("kể em nghe nghề này đi", true)]
    [InlineData("Được chứ?", true)]
    [InlineData("em không thích ngồi một chỗ", false)]
    [InlineData("tay đau quá không ngồi máy nổi nữa", false)]
    [InlineData("sếp bắt viết bản mô tả công việc", false)]
    [InlineData("mấy năm nay em bán hàng ở chợ", false)]
    [InlineData("em chào anh chị ạ", false)]
    public void A_part_asks_by_its_words_or_its_end(string part, bool asks) =>
        Assert.Equal(asks, shipped.Knowledge.Discourse.Asks(shipped.Knowledge.Analyzer.Analyze(part)));

    [Theory]
    [InlineData("Lương sao? Có làm đêm không?", "Lương sao?", "Có làm đêm không?")]
    [InlineData("Tin tuyển ghi blended agent. Là gì thế ạ?", "Tin tuyển ghi blended agent. Là gì thế ạ?")]
    [InlineData("một câu thôi", "một câu thôi")]
    public void A_sentence_that_only_points_back_goes_with_the_one_before(string message, params string[] sentences) =>
        Assert.Equal(sentences, shipped.Knowledge.Discourse.Sentences(shipped.Knowledge.Analyzer.Analyze(message)).Select(part => part.Original));

    [Theory]
    [InlineData("lương sao, có làm đêm không", 2)]
    [InlineData("lương sao và có làm đêm không", 2)]
    [InlineData("lam dem ca duoc bao nhieu tien", 1)]
    public void Clauses_are_parted_by_commas_and_connecting_words(string sentence, int count) =>
        Assert.Equal(count, shipped.Knowledge.Discourse.Clauses(shipped.Knowledge.Analyzer.Analyze(sentence)).Count);
}
