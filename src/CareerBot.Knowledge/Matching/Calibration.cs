namespace CareerBot.Knowledge.Matching;

/// <summary>
/// Turns features into confidence, by logistic regression fitted to questions that the matcher had not seen
/// (<c>evaluate --calibrate</c>): of the answers given at 0.9, nine in ten are right.
/// </summary>
/// <param name="Bias">Log odds when every feature is 0.</param>
/// <param name="Weights">Log odds for each feature, in the order of <see cref="MatchFeatures.Names"/>.</param>
/// <param name="AnswerAt">At this confidence and above the bot answers.</param>
/// <param name="AskBackAt">At this confidence and above it asks back; below it says that it does not know.</param>
public sealed record Calibration(double Bias, IReadOnlyList<double> Weights, double AnswerAt, double AskBackAt)
{
    /// <summary>The probability that a topic with these features is meant.</summary>
    public double Confidence(MatchFeatures features)
    {
        var odds = Bias;
        var values = features.ToArray();
        for (var i = 0; i < values.Length; i++)
            odds += Weights[i] * values[i];
        return 1 / (1 + Math.Exp(-odds));
    }
}
