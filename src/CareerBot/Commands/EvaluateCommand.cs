using System.CommandLine;
using CareerBot.Hosting;
using CareerBot.Knowledge.Evaluation;
using CareerBot.Knowledge.Loading;
using CareerBot.Knowledge.Understanding;

namespace CareerBot.Commands;

/// <summary><c>evaluate</c>: the table of slices, the confusions and the calibration.</summary>
internal sealed class EvaluateCommand : Command
{
    private readonly Option<FileInfo> questions = new("--questions")
    {
        Description = "Labelled questions: slice TAB expected TAB question",
        DefaultValueFactory = _ => new FileInfo(Path.Combine(ContentRoot.Find(), "knowledge", "questions.tsv")),
    };

    private readonly Option<bool> leaveOutBatches = new("--leave-out-batches")
    {
        Description = "Asks each batch of phrasings of a matcher that has not seen it",
    };

    private readonly Option<bool> calibrate = new("--calibrate")
    {
        Description = "Fits the confidence to the batches left out and writes knowledge/calibration.yaml",
    };

    private readonly Option<FileInfo> phrasings = new("--phrasings")
    {
        Description = "Another set of phrasings, topic TAB phrasing, in place of the knowledge base's; wants --questions",
    };

    private readonly Option<bool> json = new("--json") { Description = "One JSON object in place of the tables" };

    public EvaluateCommand()
        : base("evaluate", "Measures how questions are understood")
    {
        Add(questions);
        Add(leaveOutBatches);
        SetAction(result => Run(result.GetValue(questions)!.FullName, result.GetValue(leaveOutBatches)));
    }

    private static int Run(string questions, bool leaveOutBatches)
    {
        var knowledge = KnowledgeLoader.Load(Path.Combine(ContentRoot.Find(), "knowledge"));
        EvaluationPrinter.Print(
            leaveOutBatches
                ? Evaluator.LeaveOutBatches(knowledge)
                : Evaluator.Evaluate(new QuestionReader(knowledge), LabelledQuestion.Load(questions)),
            Console.Out);
        return 0;
    }
}
