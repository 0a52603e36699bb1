using CareerBot.Knowledge.Evaluation;

namespace CareerBot.Knowledge.Tests.Evaluation;

public sealed class ChoiceModelFitterTests
{
    [Fact]
    public void The_weights_reproduce_the_shares_of_the_choices()
    {
        // Of 10,000 choices between a value of 1 and one of 0, three in four go to the 1: log odds of ln 3
        var choices = Enumerable.Range(0, 10_000).Select(i => ((double[][])[[1], [0]], i % 4 == 0 ? 1 : 0)).ToList();

        Assert.Equal(Math.Log(3), Assert.Single(ChoiceModelFitter.Fit(choices, 1)), 0.001);
    }

    [Fact]
    public void A_value_that_decides_nothing_gets_no_weight()
    {
        var choices = Enumerable.Range(0, 4_000).Select(i => ((double[][])[[1, i % 2], [0, i % 2]], i % 4 == 0 ? 1 : 0)).ToList();

        Assert.Equal(0, ChoiceModelFitter.Fit(choices, 2)[1], 1e-6);
    }

    [Fact]
    public void What_always_decides_stays_finite() =>
        Assert.InRange(Assert.Single(ChoiceModelFitter.Fit([.. Enumerable.Repeat(((double[][])[[1], [0]], 0), 500)], 1)), 3, 10);
}
