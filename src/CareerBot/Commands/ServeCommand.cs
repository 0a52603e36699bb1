using CareerBot.Hosting;
using CareerBot.Knowledge;

namespace CareerBot.Commands;

/// <summary>Serves the bot over HTTP.</summary>
internal static class ServeCommand
{
    /// <summary>Serves until the program is stopped; 1 when the data does not check.</summary>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = AdvisorServer.Build(args);
            await app.RunAsync(cancellationToken);
            return 0;
        }
        catch (KnowledgeException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
