using System.CommandLine;
using CareerBot.Hosting;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Evaluation;
using CareerBot.Knowledge.Loading;
using CareerBot.Knowledge.Understanding;

namespace CareerBot.Commands;

/// <summary><c>evaluate</c>: the table of slices, the confusions and the calibration.</summary>
internal sealed class EvaluateCommand : Command
{
    private readonly Option<FileInfo?> questions = new("--questions")
    {
        Description = "Labelled questions: slice TAB expected TAB question; without it knowledge/questions.tsv",
    };

    private readonly Option<FileInfo?> phrasings = new("--phrasings")
    {
        Description = "Other phrasings in place of the knowledge base's: topic TAB phrasing",
    };

    private readonly Option<bool> leaveOutBatches = new("--leave-out-batches")
    {
        Description = "Asks each batch of phrasings of a matcher that has not seen it",
    };

    private readonly Option<bool> calibrate = new("--calibrate")
    {
        Description = "Fits the confidence to the batches left out, and writes knowledge/calibration.yaml",
    };

    private readonly Option<bool> json = new("--json") { Description = "One JSON object in place of the tables" };

    private readonly Option<bool> misses = new("--misses") { Description = "Every question that was not understood rightly" };

    public EvaluateCommand()
        : base("evaluate", "Measures how questions are understood")
    {
        Add(questions);
        Add(phrasings);
        Add(leaveOutBatches);
        Add(calibrate);
        Add(json);
        Add(misses);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var folder = Path.Combine(ContentRoot.Find(), "knowledge");
        try
        {
            var knowledge = KnowledgeLoader.Load(folder);
            if (arguments.GetValue(phrasings) is { } table)
                knowledge = PhrasingTable.Load(table.FullName, knowledge);
            var calibrating = arguments.GetValue(calibrate);
            var report = calibrating || arguments.GetValue(leaveOutBatches)
                ? Evaluator.LeaveOutBatches(knowledge)
                : Evaluator.Evaluate(
                    new QuestionReader(knowledge),
                    LabelledQuestion.Load(arguments.GetValue(questions)?.FullName ?? Path.Combine(folder, "questions.tsv")));
            if (calibrating)
                CalibrationFile.Write(Path.Combine(folder, CalibrationFile.Name), CalibrationFitter.Fit(report, knowledge.Calibration));
            Print(report, arguments);
            return 0;
        }
        catch (KnowledgeException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    private void Print(EvaluationReport report, ParseResult arguments)
    {
        if (arguments.GetValue(json))
            EvaluationPrinter.PrintJson(report, Console.Out);
        else
            EvaluationPrinter.Print(report, Console.Out);
        if (arguments.GetValue(misses))
            EvaluationPrinter.PrintMisses(report, Console.Out);
    }
}
