using CareerBot.Knowledge.Evaluation;

namespace CareerBot.Commands;

/// <summary>Prints an evaluation as tables.</summary>
internal static class EvaluationPrinter
{
    private const int MostConfusions = 40;

    /// <summary>Prints the slices, the confusions and the calibration.</summary>
    public static void Print(EvaluationReport report, TextWriter output)
    {
        output.WriteLine($"{"slice",-28}{"questions",10}{"right",8}{"clarified",11}{"refused",9}{"wrong",7}{"right %",9}");
        foreach (var slice in report.Slices.Append(SliceResult.Count("all", report.Questions)))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{slice.Slice,-28}{slice.Questions,10}{slice.Right,8}{slice.Clarified,11}{slice.Refused,9}{slice.Wrong,7}{100d * slice.Right / slice.Questions,9:0.0}"));
        }

        output.WriteLine("\nanswered in place of what was expected:");
        foreach (var (expected, answered, count) in report.Confusions.Take(MostConfusions))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,5}  {expected} -> {answered}"));

        output.WriteLine("\nconfidence   answers   right   right %");
        foreach (var (from, answers, right) in report.Calibration)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{from:0.0}–{from + 0.1:0.0}   {answers,10}{right,8}{100d * right / answers,10:0.0}"));
    }
}
