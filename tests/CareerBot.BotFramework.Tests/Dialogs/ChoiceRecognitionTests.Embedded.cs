namespace CareerBot.BotFramework.Tests.Dialogs;

public class ChoiceRecognitionTests
{
    [Theory]
    [InlineData("2", 1)]
    [InlineData("cái thứ 3", 2)]
    [InlineData("2nd", 1)]
    [InlineData("(1)", 0)]
    [InlineData("1.", 0)]
    [InlineData("1,5", null)]
    [InlineData("-1", null)]
    [InlineData("covid19", null)]
    [InlineData("99999999999999999999", null)]
    public void Digits_are_the_number_of_a_choice(string text, int? index)
    {
        string[] choices = ["a", "b", "c"];
        var found = ChoiceRecognizers.RecognizeChoices(text, choices);
        Assert.Equal(index, found.Count == 0 ? null : found[0].Resolution.Index);
    }

    [Fact]
    public void Decomposed_vietnamese_is_the_same_word()
    {
        string[] choices = ["lương"];
        Assert.Single(Find.FindChoices("hỏi lương đi".Normalize(NormalizationForm.FormD), choices));
    }
}
