using CareerBot.Knowledge.Evaluation;
using CareerBot.Knowledge.Matching;
using CareerBot.Knowledge.Understanding;

namespace CareerBot.Knowledge.Tests.Evaluation;

public sealed class EvaluatedQuestionTests
{
    [Theory]
    [InlineData("pay.top", "pay.top", Verdict.Right)]
    [InlineData("pay.top|pay.bottom", "pay.bottom", Verdict.Right)]
    [InlineData("pay.top+pay.bottom", "pay.top,pay.bottom", Verdict.Right)]
    [InlineData("pay.top+pay.bottom", "pay.bottom,pay.top", Verdict.Clarified)]
    [InlineData("pay.top+pay.bottom", "pay.top", Verdict.Clarified)]
    [InlineData("pay.top+none", "pay.top", Verdict.Right)]
    [InlineData("none+pay.top", "pay.top,pay.bottom", Verdict.Wrong)]
    [InlineData("pay.top", "pay.bottom", Verdict.Wrong)]
    [InlineData("pay.top", "", Verdict.Refused)]
    [InlineData("none", "", Verdict.Right)]
    [InlineData("none", "pay.top", Verdict.Wrong)]
    public void An_answer_is_judged_by_its_label(string expected, string answered, Verdict verdict) =>
        Assert.Equal(verdict, Evaluate(expected, Outcome.Answer, answered).Verdict);

    [Theory]
    [InlineData("pay.top")]
    [InlineData("none")]
    public void A_question_back_is_no_answer(string expected) =>
        Assert.Equal(Verdict.Clarified, Evaluate(expected, Outcome.Clarify, "pay.top").Verdict);

    private static EvaluatedQuestion Evaluate(string expected, Outcome outcome, string topics)
    {
        var labels = expected.Split('+').Select(label => (IReadOnlyList<string>)label.Split('|')).ToList();
        var names = topics.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var text = new AnalyzedText("hỏi", []);
        List<UnderstoodQuestion> questions = names.Length == 0
            ? [new UnderstoodQuestion(text, Outcome.Unknown, [], null, TopicRanking.Empty)]
            : [.. names.Select(name => new UnderstoodQuestion(text, outcome, [new TopicMatch(name, 0.9, "", default, [])], null, TopicRanking.Empty))];
        return new EvaluatedQuestion(new LabelledQuestion("test", labels, ["hỏi"], default), new MessageReading(questions));
    }
}
