using CareerBot.Knowledge.Evaluation;
using CareerBot.Knowledge.Matching;
using CareerBot.Knowledge.Understanding;

namespace CareerBot.Knowledge.Tests.Evaluation;

public sealed class RejectionTests
{
    [Fact]
    public void Confidence_that_tells_all_apart_accepts_nothing()
    {
        var rejection = Rejection.Of([Ask("pay.top", 0.9), Ask("pay.top", 0.8), Ask("none", 0.3), Ask("none", 0.1)]);

        Assert.Equal(new Rejection(1, 0), rejection);
    }

    [Fact]
    public void Confidence_that_tells_nothing_is_half()
    {
        var rejection = Rejection.Of([Ask("pay.top", 0.5), Ask("none", 0.5)]);

        Assert.Equal(new Rejection(0.5, 1), rejection);
    }

    [Fact]
    public void One_of_four_pairs_in_the_wrong_order_is_three_quarters() =>
        Assert.Equal(0.75, Rejection.Of([Ask("pay.top", 0.9), Ask("pay.top", 0.4), Ask("none", 0.6), Ask("none", 0.1)])!.Auroc, 1e-9);

    [Fact]
    public void Without_questions_of_both_kinds_there_is_nothing_to_measure() => Assert.Null(Rejection.Of([Ask("pay.top", 0.5)]));

    private static EvaluatedQuestion Ask(string expected, double confidence)
    {
        var match = new TopicMatch("pay.top", confidence, "", default, []);
        var ranking = new TopicRanking(confidence, default, [match], []);
        return new EvaluatedQuestion(
            new LabelledQuestion("test", [[expected]], ["hỏi"], default),
            new MessageReading([new UnderstoodQuestion(new AnalyzedText("hỏi", []), Outcome.Answer, [match], null, ranking)]));
    }
}
