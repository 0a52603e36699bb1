using System.CommandLine;

namespace CareerBot.Commands;

/// <summary><c>ask [question] [--json]</c>: answers one question, or each line of standard input as a conversation of its own.</summary>
internal sealed class AskCommand : Command
{
    private readonly Argument<string?> question = new("question")
    {
        Description = "The question; without it, one per line of standard input",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> json = new("--json") { Description = "One JSON object a line" };

    public AskCommand()
        : base("ask", "Answers questions")
    {
        Add(question);
        Add(json);
        SetAction((result, cancellationToken) =>
            RunAsync(result.GetValue(question), result.GetValue(json), cancellationToken));
    }

    private static Task<int> RunAsync(string? question, bool json, CancellationToken cancellationToken) =>
        TerminalSession.RunAsync(async adapter =>
        {
            var number = 0;
            await foreach (var line in question is null ? TerminalSession.ReadLinesAsync() : Only(question))
            {
                var activity = new Activity { Type = ActivityTypes.Message, Text = line };
                var turn = await adapter.SendAsync(activity, string.Create(CultureInfo.InvariantCulture, $"ask-{++number}"), cancellationToken);
                Console.WriteLine(json ? AskResult.Of(line, turn, TimeProvider.System.GetLocalNow()).ToJson() : turn.Text);
                if (!json && question is null)
                    Console.WriteLine();
            }
        });

    private static async IAsyncEnumerable<string> Only(string question)
    {
        yield return question;
        await Task.CompletedTask;
    }
}
