using CareerBot.Knowledge.Matching;

namespace CareerBot.Knowledge.Evaluation;

/// <summary>
/// Fits the calibration by logistic regression: every topic that was considered for a question is a row, its features
/// are known, and whether it is the right one is the label. Fitted on questions that the matcher had not seen.
/// </summary>
public static class CalibrationFitter
{
    private const int Rivals = 2;
    private const int Iterations = 3000;
    private const double Rate = 0.5;
    private const double Penalty = 1e-4;

    /// <summary>
    /// A wrong answer costs four times an unneeded question back. Answering at confidence c costs 4 (1 − c), asking back
    /// costs c; they are equal at 4/5.
    /// </summary>
    public const double AnswerAt = 4d / 5;

    /// <summary>Fits bias and weights; the threshold of asking back is kept.</summary>
    public static Calibration Fit(EvaluationReport heldOut, double askBackAt)
    {
        var rows = (from evaluated in heldOut.Questions
                    where evaluated.Reading.Questions.Count == 1
                    from match in evaluated.Reading.Questions[0].Ranking.Take(Rivals)
                    select (Features: match.Features.ToArray(), IsRight: evaluated.Question.Expected[0].Contains(match.Topic, StringComparer.Ordinal))).ToList();
        var (means, deviations) = Scales([.. rows.Select(row => row.Features)]);
        var scaled = rows.Select(row => (Features: Scale(row.Features, means, deviations), row.IsRight)).ToArray();
        var (bias, weights) = Descend(scaled, MatchFeatures.Names.Count);
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] /= deviations[i];
            bias -= weights[i] * means[i];
        }

        return new Calibration(bias, weights, AnswerAt, askBackAt);
    }

    private static (double Bias, double[] Weights) Descend((double[] Features, bool IsRight)[] rows, int count)
    {
        double bias = 0, biasSpeed = 0;
        double[] weights = new double[count], speed = new double[count];
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            double biasGradient = 0;
            var gradient = new double[count];
            foreach (var (features, isRight) in rows)
            {
                var odds = bias;
                for (var i = 0; i < count; i++)
                    odds += weights[i] * features[i];
                var error = (1 / (1 + Math.Exp(-odds))) - (isRight ? 1 : 0);
                biasGradient += error;
                for (var i = 0; i < count; i++)
                    gradient[i] += error * features[i];
            }

            bias += biasSpeed = (0.9 * biasSpeed) - (Rate * biasGradient / rows.Length);
            for (var i = 0; i < count; i++)
                weights[i] += speed[i] = (0.9 * speed[i]) - (Rate * ((gradient[i] / rows.Length) + (Penalty * weights[i])));
        }

        return (bias, weights);
    }

    private static (double[] Means, double[] Deviations) Scales(double[][] rows)
    {
        var means = new double[rows[0].Length];
        var deviations = new double[rows[0].Length];
        for (var i = 0; i < means.Length; i++)
        {
            means[i] = rows.Average(row => row[i]);
            deviations[i] = Math.Max(1e-6, Math.Sqrt(rows.Average(row => Math.Pow(row[i] - means[i], 2))));
        }

        return (means, deviations);
    }

    private static double[] Scale(double[] features, double[] means, double[] deviations) =>
        [.. features.Select((value, i) => (value - means[i]) / deviations[i])];
}
