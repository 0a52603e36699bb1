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
        output.WriteLine($"{"slice",-28}{"questions",10}{"right",8}{"clarified",11}{"refused",9}{"wrong",7}{"right %",9}{"first %",9}");
        foreach (var slice in report.Slices.Append(SliceResult.Count("all", report.Questions)))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{slice.Slice,-28}{slice.Questions,10}{slice.Right,8}{slice.Clarified,11}{slice.Refused,9}{slice.Wrong,7}{100d * slice.Right / slice.Questions,9:0.0}{First(slice),9}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\ncost per question: {report.Cost:0.0000} (a wrong answer {EvaluationReport.CostOfWrong}, an unneeded question back or refusal 1)"));
        if (report.Rejection is { } rejection)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"rejection: AUROC {rejection.Auroc:0.000}; {100 * rejection.Accepted:0.0} % of what must not be answered is accepted where 95 % of the right answers are kept"));
        }

        output.WriteLine("\nanswered in place of what was expected:");
        foreach (var (expected, answered, count) in report.Confusions.Take(MostConfusions))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,5}  {expected} -> {answered}"));

        output.WriteLine("\nconfidence   answers   right   right %");
        foreach (var (from, answers, right) in report.Calibration)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{from:0.0}–{from + 0.1:0.0}   {answers,10}{right,8}{100d * right / answers,10:0.0}"));
    }

    /// <summary>How often the most likely topic was the right one, whatever its confidence; of what must not be answered none is.</summary>
    private static string First(SliceResult slice) =>
        slice.MostLikelyRight == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100d * slice.MostLikelyRight / slice.Questions:0.0}");

    /// <summary>Prints the same figures as one JSON object.</summary>
    public static void PrintJson(EvaluationReport report, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize(
            new
            {
                slices = report.Slices.Append(SliceResult.Count("all", report.Questions)),
                report.Cost,
                rejection = report.Rejection,
                confusions = report.Confusions.Select(confusion => new { confusion.Expected, confusion.Answered, confusion.Count }),
                calibration = report.Calibration.Select(bin => new { bin.From, bin.Answers, bin.Right }),
                questions = report.Questions.Select(question => new
                {
                    question.Question.Slice,
                    question.Question.Expected,
                    question.Question.Turns,
                    Verdict = question.Verdict.ToString(),
                    question.Answered,
                    question.MostLikely,
                    question.Confidence,
                }),
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
