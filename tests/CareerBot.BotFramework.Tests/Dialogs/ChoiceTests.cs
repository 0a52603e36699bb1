namespace CareerBot.BotFramework.Tests.Dialogs;

public class ChoiceTests
{
    private static readonly string[] Jobs = ["tổng đài viên", "tổng đài trưởng", "nhân viên kho"];

    [Fact]
    public void Exact_text_is_sure()
    {
        var found = Assert.Single(Find.FindChoices("Tổng đài viên", Jobs));
        Assert.Equal((0, 1f), (found.Resolution.Index, found.Resolution.Score));
    }

    [Fact]
    public void Value_is_found_in_a_sentence()
    {
        var found = Assert.Single(Find.FindChoices("mình thích nhân viên kho ạ", Jobs));
        Assert.Equal((2, "nhân viên kho", 11, 23), (found.Resolution.Index, found.Text, found.Start, found.End));
    }

    [Fact]
    public void Few_words_may_stand_between()
    {
        Assert.Equal(2, Assert.Single(Find.FindChoices("nhân viên của kho", Jobs)).Resolution.Index);
        Assert.Empty(Find.FindChoices("nhân viên làm ở trong cái kho", Jobs));
        Assert.Single(Find.FindChoices("nhân viên làm ở trong cái kho", Jobs, new FindChoicesOptions { MaxTokenDistance = 10 }));
    }

    [Fact]
    public void Part_of_a_value_is_enough_when_allowed()
    {
        Assert.Empty(Find.FindChoices("trưởng", Jobs));
        Assert.Equal(1, Assert.Single(Find.FindChoices("trưởng", Jobs, new FindChoicesOptions { AllowPartialMatches = true })).Resolution.Index);
    }

    [Fact]
    public void Synonyms_and_titles_count()
    {
        var choice = new Choice("call-center-agent") { Synonyms = ["telesale"], Action = new CardAction { Title = "Tổng đài" } };
        Assert.Equal("telesale", Assert.Single(Find.FindChoices("làm telesale", [choice])).Resolution.Synonym);
        Assert.Equal("call-center-agent", Assert.Single(Find.FindChoices("tổng đài", [choice])).Resolution.Value);
        Assert.Empty(Find.FindChoices("tổng đài", [choice], new FindChoicesOptions { NoAction = true }));
        Assert.Empty(Find.FindChoices("call-center-agent nhé", [choice], new FindChoicesOptions { NoValue = true }));
    }

    [Fact]
    public void Several_choices_come_in_the_order_of_the_text() =>
        Assert.Equal([2, 0], Find.FindChoices("nhân viên kho hay tổng đài viên", Jobs).Select(f => f.Resolution.Index));

    [Fact]
    public void Words_are_split_at_spaces_and_signs()
    {
        var tokens = Tokenizer.DefaultTokenizer("Lương 20%, ok😀x");
        Assert.Equal(["Lương", "20", "ok", "😀", "x"], tokens.Select(t => t.Text));
        Assert.Equal(("lương", 0, 4), (tokens[0].Normalized, tokens[0].Start, tokens[0].End));
        Assert.Empty(Tokenizer.DefaultTokenizer(""));
    }

    [Theory]
    [InlineData(1, "t (1) a")]
    [InlineData(2, "t (1) a or (2) b")]
    [InlineData(3, "t (1) a, (2) b, or (3) c")]
    public void Inline_joins_with_or(int count, string text) =>
        Assert.Equal(text, ChoiceFactory.Inline(ChoiceFactory.ToChoices([.. "abc".Take(count).Select(c => $"{c}")]), "t").Text);

    [Fact]
    public void List_without_numbers_has_dashes()
    {
        string[] choices = ["a", "b"];
        Assert.Equal("t\n\n   - a\n   - b", ChoiceFactory.List(choices, "t", null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
    }

    [Theory]
    [InlineData("emulator", 3, 5, "suggested")]
    [InlineData("webchat", 101, 5, "text")]
    [InlineData("slack", 3, 5, "card")]
    [InlineData("emulator", 3, 21, "text")]
    [InlineData("test", 3, 5, "text")]
    [InlineData("facebook", 11, 5, "text")]
    [InlineData("msteams", 3, 5, "card")]
    public void Channel_decides_what_is_shown(string channel, int count, int length, string shown)
    {
        var choices = ChoiceFactory.ToChoices([.. Enumerable.Repeat(new string('x', length), count)]);
        var message = ChoiceFactory.ForChannel(channel, choices, "t", null, null);
        var actual = message.SuggestedActions is not null ? "suggested" : message.Attachments.Count > 0 ? "card" : "text";
        Assert.Equal(shown, actual);
    }
}
