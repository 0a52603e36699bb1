using CareerBot.Hosting;
using CareerBot.Knowledge;
using CareerBot.Storage;

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
        catch (Exception exception) when (exception is KnowledgeException or StorageException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
