using CareerBot.Dialogs;
using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Tests.Dialogs;

public sealed class QuantityPromptTests
{
    private readonly DialogTestClient client = new(
        new TestAdapter(),
        new QuantityPrompt("hours", TimeProvider.System),
        new PromptOptions { Prompt = MessageFactory.Text("Mấy tiếng?"), RetryPrompt = MessageFactory.Text("Là mấy?") });

    [Theory]
    [InlineData("hai chục tiếng", 20, 20)]
    [InlineData("20", 20, 20)]
    [InlineData("khoảng 20 đến 25", 20, 25)]
    [InlineData("dạ năm ạ", 5, 5)]
    [InlineData("3 tiếng rưỡi", 3.5, 3.5)]
    public async Task A_figure_in_words_or_digits_ends_it(string answer, double low, double high)
    {
        Assert.Equal("Mấy tiếng?", (await client.SendActivityAsync<IMessageActivity>("hỏi đi")).Text);

        Assert.Null(await client.SendActivityAsync<IMessageActivity>(answer));

        Assert.Equal(DialogTurnStatus.Complete, client.DialogTurnResult.Status);
        var quantity = Assert.IsType<Quantity>(client.DialogTurnResult.Result);
        Assert.Equal(((decimal)low, (decimal)high), (quantity.Value ?? quantity.Low, quantity.Value ?? quantity.High));
    }

    [Theory]
    [InlineData("chưa biết nữa")]
    [InlineData("20 tiếng hoặc 5 ngày")]
    public async Task What_is_no_one_figure_is_asked_for_again(string answer)
    {
        await client.SendActivityAsync<IMessageActivity>("hỏi đi");

        Assert.Equal("Là mấy?", (await client.SendActivityAsync<IMessageActivity>(answer)).Text);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
    }
}
