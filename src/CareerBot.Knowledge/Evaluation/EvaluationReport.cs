namespace CareerBot.Knowledge.Evaluation;

/// <summary>What an evaluation found.</summary>
/// <param name="Questions">Every question and what became of it.</param>
public sealed record EvaluationReport(IReadOnlyList<EvaluatedQuestion> Questions)
{
    /// <summary>Counts per slice, in the order of first appearance.</summary>
    public IEnumerable<SliceResult> Slices =>
        Questions.GroupBy(question => question.Question.Slice, StringComparer.Ordinal)
            .Select(slice => SliceResult.Count(slice.Key, slice));

    /// <summary>Which topics were answered in place of which, most frequent first.</summary>
    public IEnumerable<(string Expected, string Answered, int Count)> Confusions =>
        Questions.Where(question => question.Verdict == Verdict.Wrong)
            .GroupBy(question => (Expected: Label(question.Question), Answered: string.Join('+', question.Answered)))
            .Select(pair => (pair.Key.Expected, pair.Key.Answered, pair.Count()))
            .OrderByDescending(confusion => confusion.Item3).ThenBy(confusion => confusion.Expected, StringComparer.Ordinal);

    /// <summary>What a wrong answer costs, in unneeded questions back (or refusals).</summary>
    public const int CostOfWrong = 4;

    /// <summary>Mean cost of a question: what the threshold of answering is chosen by.</summary>
    public double Cost => Questions.Average(question => question.Verdict switch
    {
        Verdict.Right => 0d,
        Verdict.Wrong => CostOfWrong,
        _ => 1,
    });

    /// <summary>How well confidence tells questions to answer from others; null when only one kind was asked.</summary>
    public Rejection? Rejection => Rejection.Of(Questions);

    /// <summary>Of the answers given with a confidence in each tenth, how many were right.</summary>
    public IEnumerable<(double From, int Answers, int Right)> Calibration =>
        Questions.Where(question => question.Answered.Count > 0)
            .GroupBy(question => Math.Min(9, (int)(question.Confidence * 10)))
            .OrderBy(bin => bin.Key)
            .Select(bin => (bin.Key / 10d, bin.Count(), bin.Count(question => question.Verdict == Verdict.Right)));

    private static string Label(LabelledQuestion question) =>
        string.Join('+', question.Expected.Select(accepted => string.Join('|', accepted)));
}

/// <summary>Counts of one slice.</summary>
public sealed record SliceResult(string Slice, int Questions, int Right, int Clarified, int Refused, int Wrong, int MostLikelyRight)
{
    /// <summary>Counts the verdicts of some questions.</summary>
    public static SliceResult Count(string slice, IEnumerable<EvaluatedQuestion> questions)
    {
        var all = questions.ToList();
        var verdicts = all.CountBy(question => question.Verdict).ToDictionary();
        return new SliceResult(
            slice, all.Count, verdicts.GetValueOrDefault(Verdict.Right), verdicts.GetValueOrDefault(Verdict.Clarified),
            verdicts.GetValueOrDefault(Verdict.Refused), verdicts.GetValueOrDefault(Verdict.Wrong),
            all.Count(question => question.IsMostLikelyRight));
    }
}
