using System.Diagnostics;

namespace CareerBot.DirectLine.Load;

/// <summary>The server is killed again and again under load: what it had answered must be in the log, and answered once.</summary>
internal static class KillRun
{
    private const int Conversations = 40;

    public static async Task<int> RunAsync(int times)
    {
        using var server = new ServerProcess();
        await server.StartAsync();
        using var http = new HttpClient { BaseAddress = server.Address };
        var conversations = Enumerable.Range(0, Conversations).Select(_ => new Conversation(http)).ToArray();
        foreach (var conversation in conversations)
            await conversation.BeginAsync();
        var random = new Random(1);
        for (var kill = 1; kill <= times; kill++)
        {
            await AskUntilKilledAsync(conversations, server, TimeSpan.FromMilliseconds(random.Next(200, 2000)));
            await server.StartAsync();
            Console.WriteLine($"kill {kill}: {conversations.Sum(conversation => conversation.Acknowledged.Count)} messages acknowledged");
        }

        await WaitForRepliesAsync(conversations);
        return Report.Print(conversations);
    }

    private static async Task AskUntilKilledAsync(Conversation[] conversations, ServerProcess server, TimeSpan after)
    {
        var asking = conversations.Select(async conversation =>
        {
            while (await conversation.AskAsync("luong bao nhieu"))
            {
                // Until the server is gone
            }
        }).ToArray();
        await Task.Delay(after, TimeProvider.System);
        await server.KillAsync();
        await Task.WhenAll(asking);
    }

    private static async Task WaitForRepliesAsync(Conversation[] conversations)
    {
        var clock = Stopwatch.StartNew();
        do
        {
            await Task.Delay(TimeSpan.FromMilliseconds(500), TimeProvider.System);
            foreach (var conversation in conversations)
                await conversation.PollAsync();
        }
        while (conversations.Any(conversation => conversation.Lost > 0) && clock.Elapsed < TimeSpan.FromSeconds(120));
    }
}
