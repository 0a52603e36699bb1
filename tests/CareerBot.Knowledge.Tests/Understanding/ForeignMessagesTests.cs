using CareerBot.Knowledge.Understanding;

namespace CareerBot.Knowledge.Tests.Understanding;

public sealed class ForeignMessagesTests(ShippedKnowledge shipped) : IClassFixture<ShippedKnowledge>
{
    [Theory]
    [InlineData("what is the salary of a call center agent?")]
    [InlineData("How much does a call center agent earn")]
    [InlineData("What training do I need to become a call center agent")]
    [InlineData("tell me about working hours")]
    [InlineData("how long is the training")]
    [InlineData("WHAT'S THE WEATHER LIKE IN LONDON TOMORROW?")]
    [InlineData("i don’t know what you want")]
    [InlineData("Quel est le salaire d'un agent de centre d'appels")]
    [InlineData("¿Cuánto es el salario de un agente?")]
    [InlineData("Wie viel verdient ein Callcenter-Agent?")]
    [InlineData("berapa gaji agen call center yang baru")]
    [InlineData("今日の天気はどうですか")]
    [InlineData("콜센터 상담원 월급이 얼마예요")]
    [InlineData("客服的工资是多少？")]
    [InlineData("Сколько зарабатывает оператор?")]
    [InlineData("ผมอยากรู้เงินเดือน")]
    [InlineData("ما هو الراتب")]
    public void A_sentence_of_another_language_is_foreign(string message) => Assert.True(Foreign.IsForeign(message));

    [Theory]
    [InlineData("call center salary bao nhiêu")]
    [InlineData("part time được ko")]
    [InlineData("CV")]
    [InlineData("salary?")]
    [InlineData("call center agent salary")]
    [InlineData("full time or part time")]
    [InlineData("ok thanks bạn nha")]
    [InlineData("hello")]
    [InlineData("need bằng gì để apply")]
    [InlineData("what is lương")]
    [InlineData("interview hay hỏi gì, có test English ko")]
    [InlineData("luong nv tong dai bao nhieu")]
    [InlineData("co can bang dai hoc khong a")]
    [InlineData("ban co the lam gi cho toi")]
    [InlineData("luwong nhaan vieen toongr ddaif bao nhieeu")]
    [InlineData("m la ai the")]
    [InlineData("asdkjh qwe zxc")]
    [InlineData("𝗹ương 𝗯𝗮𝗼 nhiêu")]
    [InlineData("ｌｕｏｎｇ")]
    [InlineData("今 lương bao nhiêu")]
    [InlineData("🙂")]
    [InlineData("\ud83d lương")]
    [InlineData("")]
    public void Vietnamese_however_it_is_typed_is_not(string message) => Assert.False(Foreign.IsForeign(message));

    [Fact]
    public void Of_all_the_ways_of_asking_hardly_one_is_taken_for_another_language()
    {
        var asked = shipped.Knowledge.Phrasings
            .Where(phrasing => shipped.Knowledge.Topics.TryGetValue(phrasing.Topic, out var topic) && !topic.IsSmallTalk).ToList();

        var taken = asked.Where(phrasing => Foreign.IsForeign(phrasing.Text.Replace("{job}", "nhân viên tổng đài", StringComparison.Ordinal)))
            .Select(phrasing => phrasing.Text).ToList();

        Assert.True(taken.Count <= asked.Count / 1000, string.Join('\n', taken));
    }

    private ForeignMessages Foreign => shipped.Knowledge.Foreign;
}
