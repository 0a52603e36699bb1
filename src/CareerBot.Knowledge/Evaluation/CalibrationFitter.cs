using CareerBot.Knowledge.Matching;

namespace CareerBot.Knowledge.Evaluation;

/// <summary>Fits the calibration to questions that the matcher had not seen.</summary>
public static class CalibrationFitter
{
    /// <summary>Fits the weights; the thresholds are kept.</summary>
    public static Calibration Fit(EvaluationReport heldOut, Calibration calibration)
    {
        var asked = heldOut.Questions.Where(evaluated => evaluated.Reading.Questions.Count == 1)
            .Select(evaluated => (evaluated.Question, evaluated.Reading.Questions[0].Ranking))
            .Where(pair => pair.Ranking.Topics.Count > 0).ToList();
        return calibration with
        {
            TopicWeights = ChoiceModelFitter.Fit([.. asked.SelectMany(pair => TopicChoices(pair.Question, pair.Ranking))], TopicEvidence.Names.Count),
            QuestionWeights = ChoiceModelFitter.Fit([.. asked.Select(pair => QuestionChoice(pair.Question, pair.Ranking))], QuestionEvidence.Names.Count),
        };
    }

    /// <summary>The topic that was meant among those considered.</summary>
    private static IEnumerable<(double[][] Alternatives, int Right)> TopicChoices(LabelledQuestion question, TopicRanking ranking) =>
        from ranked in new[] { ranking.Topics, ranking.NotCovered }
        let right = ranked.Index().FirstOrDefault(match => Accepts(question, match.Item.Topic), (-1, null!)).Index
        where right >= 0
        select (ranked.Select(match => match.Evidence.ToArray()).ToArray(), right);

    /// <summary>Answered at all (the first alternative) or not.</summary>
    private static (double[][] Alternatives, int Right) QuestionChoice(LabelledQuestion question, TopicRanking ranking) =>
        ([ranking.Evidence.ToArray(), new double[QuestionEvidence.Names.Count]], question.AllowsNone ? 1 : 0);

    private static bool Accepts(LabelledQuestion question, string topic) => question.Expected[0].Contains(topic, StringComparer.Ordinal);
}
