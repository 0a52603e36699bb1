using System.Text.Json;
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

    /// <summary>Prints the same figures as one JSON object.</summary>
    public static void PrintJson(EvaluationReport report, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize(
            new
            {
                slices = report.Slices.Append(SliceResult.Count("all", report.Questions)),
                confusions = report.Confusions.Select(confusion => new { confusion.Expected, confusion.Answered, confusion.Count }),
                calibration = report.Calibration.Select(bin => new { bin.From, bin.Answers, bin.Right }),
            },
            JsonSerializerOptions.Web));

    /// <summary>Prints every question whose verdict is not right, a line each.</summary>
    public static void PrintMisses(EvaluationReport report, TextWriter output)
    {
        foreach (var miss in report.Questions.Where(question => question.Verdict != Verdict.Right))
        {
            var expected = string.Join('+', miss.Question.Expected.Select(accepted => string.Join('|', accepted)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{miss.Verdict}\t{miss.Question.Slice}\t{expected}\t{string.Join('+', miss.Answered)}\t{miss.Confidence:0.00}\t{string.Join(" ⏎ ", miss.Question.Turns)}"));
        }
    }
}
