namespace CareerBot.Tests.Sums;

/// <summary>What some work brings. Results are reckoned by hand from 16,23 (10,65 and 26,59) an hour and 33.750 (22.140 and 55.310) a year.</summary>
[Collection(nameof(ShippedBot))]
public sealed class EstimateTests(ShippedBot bot)
{
    [Theory]
    [InlineData("làm 20 tiếng/tuần thì 1 tháng được bao nhiêu", "20 giờ x 52/12 tuần x 16,23 đô la/giờ = 1.406,6 đô la, làm tròn 1.407 đô la", "923", "2.304")]
    [InlineData("1 tuan 30h thi 1 nam duoc nhieu", "30 giờ x 52 tuần x 16,23 đô la/giờ = 25.318,8 đô la, làm tròn 25.319 đô la", "16.614", "41.480")]
    [InlineData("làm 3 buổi mỗi buổi 4 tiếng", "4 giờ x 3 buổi x 16,23 đô la/giờ = 194,76 đô la", "127,8", "319,08")]
    [InlineData("làm 6 tháng full time được bao nhiêu", "6/12 năm x 33.750 đô la/năm = 16.875 đô la", "11.070", "27.655")]
    [InlineData("full time thì 1 năm bao nhiêu", "1 năm được 33.750 đô la", "22.140", "55.310")]
    [InlineData("làm nửa năm full time được nhiêu", "0,5 năm x 33.750 đô la/năm = 16.875 đô la", "11.070", "27.655")]
    [InlineData("làm từ 18h đến 22h mỗi ngày thì được bao nhiêu", "4 giờ x 16,23 đô la/giờ = 64,92 đô la", "42,6", "106,36")]
    [InlineData("làm 100 giờ thì được bao nhiêu", "100 giờ x 16,23 đô la/giờ = 1.623 đô la", "1.065", "2.659")]
    [InlineData("một ngày làm 8 tiếng thì được bao nhiêu tiền", "8 giờ x 16,23 đô la/giờ = 129,84 đô la", "85,2", "212,72")]
    [InlineData("làm cuối tuần 2 ngày mỗi ngày 8 tiếng thì tháng được mấy đô", "8 giờ x 2 ngày x 52/12 tuần x 16,23 đô la/giờ = 1.125,28 đô la", "738,4", "1.844")]
    [InlineData("tuần 40 tiếng thì 1 tháng được bao nhiêu", "1/12 năm x 33.750 đô la/năm = 2.812,5 đô la, làm tròn 2.813 đô la", "1.845", "4.609")]
    public async Task The_median_is_reckoned_with_the_range_beside_it(string question, string sum, string low, string high)
    {
        var reply = await bot.Talk().SayAsync(question);

        Assert.Contains(sum, reply.Text, StringComparison.Ordinal);
        Assert.Contains($"10% thấp nhất: dưới {low} đô la\n", reply.Text, StringComparison.Ordinal);
        Assert.Contains($"10% cao nhất: hơn {high} đô la\n", reply.Text, StringComparison.Ordinal);
        Assert.Matches("(?s)(?=.*BLS)(?=.*Hoa Kỳ)(?=.*2018)", reply.Text);
    }

    [Fact]
    public async Task A_rhythm_without_a_length_is_reckoned_for_a_week_a_month_and_a_year()
    {
        var reply = await bot.Talk().SayAsync("ngày 5 tiếng, tuần 4 ngày thì được bao nhiêu");

        Assert.Contains("• 1 tuần: 324,6 đô la (5 giờ x 4 ngày x 16,23 đô la/giờ", reply.Text, StringComparison.Ordinal);
        Assert.Contains("• 1 tháng: khoảng 1.407 đô la", reply.Text, StringComparison.Ordinal);
        Assert.Contains("• 1 năm: khoảng 16.879 đô la", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hai chục tiếng", "20 giờ x 52/12 tuần x 6 tháng x 16,23 đô la/giờ = 8.439,6 đô la")]
    [InlineData("20", "20 giờ x 52/12 tuần x 6 tháng x 16,23 đô la/giờ = 8.439,6 đô la")]
    [InlineData("khoảng 20 đến 25", "= 8.439,6 đến 10.549,5 đô la")]
    [InlineData("dạ chắc tầm 20h ạ", "20 giờ x 52/12 tuần x 6 tháng x 16,23 đô la/giờ = 8.439,6 đô la")]
    [InlineData("full time", "6/12 năm x 33.750 đô la/năm = 16.875 đô la")]
    public async Task Hours_that_were_not_said_are_asked_for_and_complete(string answer, string sum)
    {
        var talk = bot.Talk();

        Assert.Matches("mấy tiếng( một tuần)?\\?$", (await talk.SayAsync("làm 6 tháng được bao nhiêu")).Text);
        Assert.Contains(sum, (await talk.SayAsync(answer)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_figure_that_lacks_is_asked_for()
    {
        var talk = bot.Talk();
        await talk.SayAsync("làm 3 tháng thì được bao nhiêu");

        Assert.Matches("mấy ngày( một tuần)?\\?$", (await talk.SayAsync("mỗi ngày 5 tiếng")).Text);
        Assert.Contains("5 giờ x 4 ngày x 52/12 tuần x 3 tháng x 16,23 đô la/giờ = 4.219,8 đô la", (await talk.SayAsync("4 ngày")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_week_has_room_for_is_asked_again()
    {
        var talk = bot.Talk();

        Assert.EndsWith("tiếng?", (await talk.SayAsync("làm 200 tiếng/tuần thì 1 tháng được bao nhiêu")).Text.Replace(" một tuần", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("= 1.406,6 đô la", (await talk.SayAsync("20")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_question_is_answered_and_the_sum_dropped()
    {
        var talk = bot.Talk();
        await talk.SayAsync("làm 6 tháng được bao nhiêu");

        Assert.Equal(bot.AnswerTo("schedule.nights-weekends"), (await talk.SayAsync("làm đêm không ạ?")).Text);
        Assert.DoesNotContain("8.439", (await talk.SayAsync("20 tiếng")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thôi")]
    [InlineData("bo qua")]
    [InlineData("thôi khỏi bạn ơi")]
    public async Task A_sum_can_be_cancelled(string word)
    {
        var talk = bot.Talk();
        await talk.SayAsync("làm 6 tháng được bao nhiêu");

        Assert.Matches("không tính nữa|bỏ qua phần tính này", (await talk.SayAsync(word)).Text);
        Assert.Equal(bot.AnswerTo("skills.overview"), (await talk.SayAsync("Cần kỹ năng gì?")).Text);
    }

    [Fact]
    public async Task What_is_no_figure_is_asked_for_once_more_and_then_read_as_a_message()
    {
        var talk = bot.Talk();
        await talk.SayAsync("làm 6 tháng được bao nhiêu");

        Assert.Contains("bỏ qua", (await talk.SayAsync("qwzx jkqp")).Text, StringComparison.Ordinal);
        Assert.Contains((await talk.SayAsync("wvbn zzxq")).Text, bot.Variants(CareerBot.Replies.WordingKey.Unknown));
    }

    [Fact]
    public async Task Figures_alone_go_on_with_the_estimate()
    {
        var talk = bot.Talk();
        await talk.SayAsync("làm 20 tiếng/tuần thì 1 tháng được bao nhiêu");

        Assert.Contains("30 giờ x 52/12 tuần x 16,23 đô la/giờ = 2.109,9 đô la", (await talk.SayAsync("còn 30 tiếng thì sao?")).Text, StringComparison.Ordinal);
        Assert.StartsWith("Với mức 25 đô la/giờ của bạn, 1 tháng là 3.250 đô la (30 giờ x 52/12 tuần x 25 đô la/giờ", (await talk.SayAsync("nếu 25 đô một giờ thì?")).Text, StringComparison.Ordinal);
        Assert.Contains("1 năm được khoảng 25.319 đô la", (await talk.SayAsync("thế 1 năm thì sao")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("làm 99999999999999999999999 tiếng thì được bao nhiêu")]
    [InlineData("làm 0 tiếng một tuần thì 1 tháng được bao nhiêu")]
    [InlineData("999999999999 đô một giờ, làm 999999999999 năm full time thì được bao nhiêu")]
    public async Task Absurd_figures_get_an_answer(string question) =>
        Assert.DoesNotContain((await bot.Talk().SayAsync(question)).Text, bot.Variants(CareerBot.Replies.WordingKey.Error));
}
