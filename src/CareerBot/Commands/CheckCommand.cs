using System.CommandLine;
using CareerBot.Dialogs.Guided;
using CareerBot.Hosting;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Loading;
using CareerBot.Replies;
using CareerBot.Sums;

namespace CareerBot.Commands;

/// <summary><c>check</c>: checks knowledge and dialogs; prints <c>file:line: fault</c> and exits with 1 when something is wrong.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Option<DirectoryInfo> root = new("--root")
    {
        Description = "The folder that holds knowledge and dialogs",
        DefaultValueFactory = _ => new DirectoryInfo(ContentRoot.Find()),
    };

    public CheckCommand()
        : base("check", "Checks knowledge and dialogs")
    {
        Add(root);
        SetAction(result => Run(result.GetValue(root)!.FullName, result.InvocationConfiguration.Output));
    }

    private static int Run(string root, TextWriter output)
    {
        var faults = new List<Fault>();
        var knowledge = Try(() => KnowledgeLoader.Load(Path.Combine(root, "knowledge")), faults);
        var wording = Try(() => Wording.Load(Path.Combine(root, "dialogs")), faults);
        if (knowledge is not null)
            faults.AddRange(PayMarks.Faults(knowledge));
        if (knowledge is not null && wording is not null)
            faults.AddRange(WordingCheck.Unsaid(wording, knowledge).Concat(WordingCheck.Unused(wording, knowledge)));
        if (knowledge is not null)
            Try(() => GuidedLoader.Load(Path.Combine(root, "dialogs"), knowledge), faults);
        foreach (var fault in faults)
            output.WriteLine(fault.Position == default ? fault.Message : fault.ToString());
        output.WriteLine(faults.Count > 0
            ? $"{faults.Count} fault(s)"
            : $"OK: {knowledge!.Topics.Count} topics, {knowledge.Phrasings.Count} phrasings, {knowledge.NotCovered.Count} subjects not covered");
        return faults.Count > 0 ? 1 : 0;
    }

    private static T? Try<T>(Func<T> load, List<Fault> faults)
        where T : class
    {
        try
        {
            return load();
        }
        catch (KnowledgeException exception)
        {
            faults.AddRange(exception.Faults);
        }
        catch (IOException exception)
        {
            faults.Add(new Fault(default, exception.Message));
        }

        return null;
    }
}
