using CareerBot.Knowledge.Understanding;

namespace CareerBot.Knowledge.Tests.Understanding;

public sealed class RemarksTests(ShippedKnowledge shipped) : IClassFixture<ShippedKnowledge>
{
    [Theory]
    [InlineData("tại sao?", Remark.Why)]
    [InlineData("tai sao", Remark.Why)]
    [InlineData("Vì sao vậy ạ?", Remark.Why)]
    [InlineData("ủa sao thế bạn", Remark.Why)]
    [InlineData("lý do là gì vậy ad", Remark.Why)]
    [InlineData("tại sao phải làm đêm", Remark.None)]
    [InlineData("nghề này lương ra sao", Remark.None)]
    [InlineData("đồ ngu", Remark.Insult)]
    [InlineData("bot ngu vl", Remark.Insult)]
    [InlineData("mày bị điên à", Remark.Insult)]
    [InlineData("trả lời vớ vẩn", Remark.Insult)]
    [InlineData("buồn ngủ quá", Remark.None)]
    [InlineData("buon ngu qua", Remark.None)]
    [InlineData("khách chửi thì làm sao", Remark.None)]
    [InlineData("bạn bè", Remark.None)]
    [InlineData("", Remark.None)]
    public void A_remark_is_told_from_a_question(string message, Remark expected) =>
        Assert.Equal(expected, shipped.Knowledge.Remarks.Find(message));

    [Fact]
    public void No_way_of_asking_for_a_topic_is_a_bare_why() =>
        Assert.DoesNotContain(
            shipped.Knowledge.Phrasings.Where(phrasing => shipped.Knowledge.Topics.ContainsKey(phrasing.Topic)),
            phrasing => shipped.Knowledge.Remarks.Find(phrasing.Text) == Remark.Why);
}
