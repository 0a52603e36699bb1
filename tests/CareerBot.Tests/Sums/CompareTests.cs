using CareerBot.Replies;
using CareerBot.Sums;

namespace CareerBot.Tests.Sums;

/// <summary>Where the user's own pay stands. Figures a year and an hour are reckoned by hand: 2,080 hours, 52 weeks, 12 months.</summary>
[Collection(nameof(ShippedBot))]
public sealed class CompareTests(ShippedBot bot)
{
    private const string BelowBottom = "thuộc nhóm 10% thấp nhất";
    private const string BelowMedian = "nằm giữa nhóm 10% thấp nhất và mức trung vị";
    private const string AtMedian = "gần như đúng bằng mức trung vị";
    private const string AboveMedian = "nằm giữa mức trung vị và nhóm 10% cao nhất";
    private const string AboveTop = "thuộc nhóm 10% cao nhất";

    [Theory]
    [InlineData("em được trả 40k đô một năm thì cao không", "40.000 đô la/năm", "19,23 đô la/giờ", AboveMedian, "6.250 đô la/năm")]
    [InlineData("15 đô 1 tiếng", "15 đô la/giờ", "31.200 đô la/năm", BelowMedian, "1,23 đô la/giờ")]
    [InlineData("15 đô 1h ổn k", "15 đô la/giờ", "31.200 đô la/năm", BelowMedian, "1,23 đô la/giờ")]
    [InlineData("họ offer 12 đô/h", "12 đô la/giờ", "24.960 đô la/năm", BelowMedian, "4,23 đô la/giờ")]
    [InlineData("luong 2000 usd/thang co cao ko", "2.000 đô la/tháng", "24.000 đô la/năm, hay 11,54 đô la/giờ", BelowMedian, "9.750 đô la/năm")]
    [InlineData("công ty trả em 500 đô một tuần", "500 đô la/tuần", "26.000 đô la/năm, hay 12,5 đô la/giờ", BelowMedian, "7.750 đô la/năm")]
    [InlineData("mỗi ca 8 tiếng trả 120 đô có ổn không", "120 đô la/ca", "31.200 đô la/năm, hay 15 đô la/giờ", BelowMedian, "1,23 đô la/giờ")]
    [InlineData("200 đô một buổi 5 tiếng thấy sao", "200 đô la/buổi", "83.200 đô la/năm, hay 40 đô la/giờ", AboveTop, "23,77 đô la/giờ")]
    [InlineData("tôi kiếm được 60 nghìn đô mỗi năm là nhiều hay ít", "60.000 đô la/năm", "28,85 đô la/giờ", AboveTop, "26.250 đô la/năm")]
    [InlineData("lương 20 nghìn đô một năm có thấp không", "20.000 đô la/năm", "9,62 đô la/giờ", BelowBottom, "13.750 đô la/năm")]
    [InlineData("1 ngày 100$ được không", "100 đô la/ngày", "26.000 đô la/năm, hay 12,5 đô la/giờ", BelowMedian, "3,73 đô la/giờ")]
    [InlineData("lương 33750 đô một năm có cao không", "33.750 đô la/năm", "16,23 đô la/giờ", AtMedian, "")]
    public async Task Pay_is_placed_between_the_marks_and_said_a_year_and_an_hour(string question, string said, string equals, string place, string gap)
    {
        var reply = await bot.Talk().SayAsync(question);

        var verdict = reply.Text.Split('\n')[0];
        Assert.StartsWith($"Mức {said} (tức là {equals} khi làm toàn thời gian) {place}", verdict, StringComparison.Ordinal);
        Assert.EndsWith(gap + ".", verdict, StringComparison.Ordinal);
        AssertHonest(reply);
        Assert.Contains("40 giờ x 52 tuần", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_range_that_spans_a_mark_is_placed_at_both_ends()
    {
        var reply = await bot.Talk().SayAsync("lương 15-18 đô một giờ có tốt không");

        Assert.Contains("31.200 đến 37.440 đô la/năm", reply.Text, StringComparison.Ordinal);
        Assert.Contains($"đầu thấp {BelowMedian}, còn đầu cao {AboveMedian}", reply.Text, StringComparison.Ordinal);
        AssertHonest(reply);
    }

    [Theory]
    [InlineData("một tháng", "36.000 đô la/năm, hay 17,31 đô la/giờ", AboveMedian)]
    [InlineData("dạ theo tháng ạ", "36.000 đô la/năm, hay 17,31 đô la/giờ", AboveMedian)]
    [InlineData("thang", "36.000 đô la/năm, hay 17,31 đô la/giờ", AboveMedian)]
    [InlineData("một năm", "1,44 đô la/giờ", BelowBottom)]
    [InlineData("3 nghìn đô một tháng", "36.000 đô la/năm, hay 17,31 đô la/giờ", AboveMedian)]
    public async Task A_period_that_was_not_said_is_asked_for_and_completes(string answer, string equals, string place)
    {
        var talk = bot.Talk();

        Assert.Contains((await talk.SayAsync("lương 3 nghìn đô có cao không")).Text, (string[])["3.000 đô la là cho một tháng hay một năm vậy bạn?", "Bạn nhận 3.000 đô la một tháng hay một năm?"]);
        var reply = await talk.SayAsync(answer);

        Assert.Contains($"(tức là {equals} khi làm toàn thời gian) {place}", reply.Text, StringComparison.Ordinal);
        AssertHonest(reply);
    }

    [Fact]
    public async Task A_clear_size_is_understood_and_what_is_supposed_is_said()
    {
        var reply = await bot.Talk().SayAsync("lương em 40k thì sao");

        Assert.StartsWith("Mức 40.000 đô la/năm", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Bạn không nói loại tiền, mình hiểu là đô la.", reply.Text, StringComparison.Ordinal);
        Assert.Contains("mình hiểu là một năm", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8 triệu một tháng có thấp không", "8.000.000 đồng/tháng")]
    [InlineData("tháng 3 củ rưỡi", "3.500.000 đồng/tháng")]
    [InlineData("lương 25 triệu có cao không", "25.000.000 đồng")]
    public async Task Without_a_rate_the_bot_says_so_and_gives_the_marks(string question, string said)
    {
        var reply = await bot.Talk().SayAsync(question);

        Assert.Contains($"không có tỷ giá", reply.Text, StringComparison.Ordinal);
        Assert.Contains(said, reply.Text, StringComparison.Ordinal);
        AssertHonest(reply);
    }

    [Fact]
    public void With_a_rate_of_the_settings_amounts_are_converted_and_the_rate_is_said()
    {
        var sums = new PaySums(bot.Knowledge, bot.Wording, new ExchangeRate(25_000, new DateOnly(2025, 1, 31)), TimeProvider.System);

        var reply = sums.Reply(PaySum.Compare, "25 triệu một tháng có thấp không", before: null, turn: 0);

        Assert.StartsWith("Mức 25.000.000 đồng/tháng (tức là 12.000 đô la/năm, hay 5,77 đô la/giờ khi làm toàn thời gian) " + BelowBottom, reply!.Text, StringComparison.Ordinal);
        Assert.Contains("1 đô la = 25.000 đồng, ngày 31/1/2025", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_alone_goes_on_with_the_comparison()
    {
        var talk = bot.Talk();
        await talk.SayAsync("15 đô 1 tiếng có ổn không");

        Assert.Contains("52.000 đô la/năm", (await talk.SayAsync("nếu 25 đô một giờ thì?")).Text, StringComparison.Ordinal);
        Assert.Contains("62.400 đô la/năm", (await talk.SayAsync("còn 30 thì sao")).Text, StringComparison.Ordinal);
    }

    private static void AssertHonest(Reply reply)
    {
        foreach (var mark in (string[])["22.140 đô la/năm (10,65 đô la/giờ)", "33.750 đô la/năm (16,23 đô la/giờ)", "55.310 đô la/năm (26,59 đô la/giờ)", "Hoa Kỳ", "năm 2018", "BLS"])
            Assert.Contains(mark, reply.Text, StringComparison.Ordinal);
    }
}
