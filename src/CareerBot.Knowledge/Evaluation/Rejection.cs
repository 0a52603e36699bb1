namespace CareerBot.Knowledge.Evaluation;

/// <summary>How well confidence tells questions that are answered from those that must not be.</summary>
/// <param name="Auroc">Area under the ROC curve: the probability that a question to answer has the higher confidence, 0.5–1.</param>
/// <param name="Accepted">Share of what must not be answered that would be, when 95 % of the right answers are kept, 0–1.</param>
public sealed record Rejection(double Auroc, double Accepted)
{
    private const double Kept = 0.95;

    /// <summary>Measures it; null without questions of both kinds.</summary>
    public static Rejection? Of(IReadOnlyList<EvaluatedQuestion> questions)
    {
        var single = questions.Where(question => question.Question.Expected.Count == 1).ToLookup(question => question.Question.AllowsNone);
        double[] others = [.. single[true].Select(Confidence)];
        double[] answers = [.. single[false].Select(Confidence)];
        double[] right = [.. single[false].Where(question => question.IsMostLikelyRight).Select(Confidence).Order()];
        if (others.Length == 0 || right.Length == 0)
            return null;
        var threshold = right[(int)((1 - Kept) * right.Length)];
        return new Rejection(Area(answers, others), others.Count(confidence => confidence >= threshold) / (double)others.Length);
    }

    private static double Confidence(EvaluatedQuestion question) => question.Reading.Questions.Max(part => part.Ranking.Confidence);

    /// <summary>By the ranks (Mann and Whitney); ties count half.</summary>
    private static double Area(double[] higher, double[] lower)
    {
        Array.Sort(lower);
        var sum = 0d;
        foreach (var value in higher)
        {
            var below = LowerBound(lower, value);
            sum += below + ((LowerBound(lower, Math.BitIncrement(value)) - below) / 2d);
        }

        return sum / ((double)higher.Length * lower.Length);
    }

    private static int LowerBound(double[] sorted, double value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
