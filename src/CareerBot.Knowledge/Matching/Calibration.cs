namespace CareerBot.Knowledge.Matching;

/// <summary>
/// Turns evidence into confidence: the probability that the question is answered at all, times the probability of the
/// topic among topics. Both are logit models fitted to questions that the matcher had not seen (<c>evaluate --calibrate</c>):
/// of the answers given at 0.9, nine in ten are right.
/// </summary>
/// <param name="TopicWeights">Utility of each value of <see cref="TopicEvidence"/>, in its order.</param>
/// <param name="QuestionWeights">Log odds of each value of <see cref="QuestionEvidence"/>, in its order.</param>
/// <param name="AnswerAt">At this confidence and above the bot answers.</param>
/// <param name="AskBackAt">At this probability of being answered, and above, it asks back; below it says that it does not know.</param>
public sealed record Calibration(
    IReadOnlyList<double> TopicWeights, IReadOnlyList<double> QuestionWeights, double AnswerAt, double AskBackAt)
{
    /// <summary>The probability that a question with this evidence is answered at all.</summary>
    public double Answerable(QuestionEvidence evidence) => 1 / (1 + Math.Exp(-Dot(QuestionWeights, evidence.ToArray())));

    /// <summary>The probability of each topic among others, by their evidence.</summary>
    public double[] Shares(IEnumerable<TopicEvidence> topics)
    {
        double[] shares = [.. topics.Select(topic => Dot(TopicWeights, topic.ToArray()))];
        var highest = shares.DefaultIfEmpty().Max();
        var sum = 0d;
        for (var i = 0; i < shares.Length; i++)
            sum += shares[i] = Math.Exp(shares[i] - highest);
        for (var i = 0; i < shares.Length; i++)
            shares[i] /= sum;
        return shares;
    }

    private static double Dot(IReadOnlyList<double> weights, double[] values)
    {
        var sum = 0d;
        for (var i = 0; i < values.Length; i++)
            sum += weights[i] * values[i];
        return sum;
    }
}
