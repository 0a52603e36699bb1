using System.CommandLine;
using CareerBot.Hosting;
using CareerBot.Terminal;

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
        // Else a misspelt option is asked as a question
        question.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', '-', ..] } option])
                result.AddError($"There is no option '{option.Value}'.");
        });
        Add(question);
        Add(json);
        SetAction((result, cancellationToken) => TerminalSession.RunAsync(services =>
        {
            var only = result.GetValue(question);
            var input = only is null ? Console.In : new StringReader(only.ReplaceLineEndings(" "));
            return AnswerAsync(services, input, result.InvocationConfiguration.Output, result.GetValue(json), cancellationToken);
        }));
    }

    /// <summary>Answers each line of an input.</summary>
    internal static async Task AnswerAsync(
        IServiceProvider services, TextReader input, TextWriter output, bool asJson, CancellationToken cancellationToken)
    {
        var adapter = services.GetRequiredService<TerminalAdapter>();
        var content = services.GetRequiredService<AdvisorContent>();
        var time = services.GetRequiredService<TimeProvider>();
        for (var number = 1; await input.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            var activity = new Activity { Type = ActivityTypes.Message, Text = line };
            var turn = await adapter.SendAsync(activity, string.Create(CultureInfo.InvariantCulture, $"ask-{number}"), cancellationToken);
            if (!asJson && number > 1)
                await output.WriteLineAsync();
            await output.WriteLineAsync(asJson ? AskResult.Of(line, turn, content.Current.Reader.Knowledge, time.GetLocalNow()).ToJson() : turn.Text);
        }
    }
}
