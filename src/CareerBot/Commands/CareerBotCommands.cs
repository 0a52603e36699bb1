using System.CommandLine;

namespace CareerBot.Commands;

/// <summary>The program's commands; without one it serves.</summary>
public static class CareerBotCommands
{
    /// <summary>Runs a command line; 1 when something is wrong with it.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="configuration">Where to write; the console by default.</param>
    public static async Task<int> RunAsync(string[] args, InvocationConfiguration? configuration = null)
    {
        var root = Create();
        var result = root.Parse(args);
        configuration ??= new InvocationConfiguration();
        if (Refusal(root, result) is { } refusal)
        {
            await configuration.Error.WriteLineAsync(refusal);
            return 1;
        }

        return await result.InvokeAsync(configuration);
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("CareerBot: a Vietnamese career adviser. Without a command it serves.")
        {
            new AskCommand(),
            new ChatCommand(),
            new CheckCommand(),
            new EvaluateCommand(),
            new RecognizeCommand(),
            new TranscriptCommand(),
        };
        root.TreatUnmatchedTokensAsErrors = false; // such as --urls: they are configuration
        root.SetAction((result, cancellationToken) => ServeCommand.RunAsync([.. result.UnmatchedTokens], cancellationToken));
        return root;
    }

    /// <summary>Why a command line is not run: a misspelt command must not start a server, a misspelt option not be ignored.</summary>
    private static string? Refusal(RootCommand root, ParseResult result) => result.UnmatchedTokens switch
    {
        [] => null,
        [var first, ..] when result.CommandResult.Command != root => $"'{result.CommandResult.Command.Name}' does not know '{first}'.",
        [var first, ..] when first.StartsWith('-') || first.StartsWith('/') || first.Contains('=', StringComparison.Ordinal) => null,
        [var first, ..] => $"There is no command '{first}'. The commands are {string.Join(", ", root.Subcommands.Select(command => command.Name))}; without one it serves.",
    };
}
