using System.CommandLine;

namespace CareerBot.Commands;

/// <summary>The program's commands; without one it serves.</summary>
public static class CareerBotCommands
{
    /// <summary>All commands.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("CareerBot: a Vietnamese career adviser. Without a command it serves.")
        {
            new AskCommand(),
            new ChatCommand(),
            new CheckCommand(),
            new EvaluateCommand(),
            new RecognizeCommand(),
        };
        root.TreatUnmatchedTokensAsErrors = false; // such as --urls: they are configuration
        root.SetAction((result, cancellationToken) => ServeCommand.RunAsync([.. result.UnmatchedTokens], cancellationToken));
        return root;
    }
}
