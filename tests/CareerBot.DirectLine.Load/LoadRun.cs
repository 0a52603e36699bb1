using System.Diagnostics;
using System.Globalization;

namespace CareerBot.DirectLine.Load;

/// <summary>Many open sockets, a steady stream of questions.</summary>
internal static class LoadRun
{
    private static readonly string[] Questions =
        ["lương nhân viên tổng đài bao nhiêu", "lam dem khong a", "cần bằng cấp gì", "xin viec the nao", "nghề này tương lai ra sao", "cần kỹ năng gì"];

    public static async Task<int> RunAsync(int sockets, int rate, TimeSpan duration)
    {
        using var server = new ServerProcess();
        await server.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 100 }) { BaseAddress = server.Address };
        var conversations = await OpenAsync(http, sockets);
        Console.WriteLine($"{sockets} sockets open, server {server.MemoryMegabytes} MB");
        var before = server.ProcessorTime;
        await AskAsync(conversations, rate, duration, server);
        await WaitForRestAsync(conversations);
        var messages = conversations.Sum(conversation => conversation.Acknowledged.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"server {server.MemoryMegabytes} MB, {(server.ProcessorTime - before).TotalMilliseconds / messages:0.00} ms of processor time per message, client {Environment.CpuUsage.TotalTime.TotalSeconds:0.0} s"));
        return Report.Print(conversations);
    }

    private static async Task<Conversation[]> OpenAsync(HttpClient http, int sockets)
    {
        var conversations = Enumerable.Range(0, sockets).Select(_ => new Conversation(http)).ToArray();
        await Parallel.ForEachAsync(conversations, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (one, _) => await OpenAsync(one));
        return conversations;
    }

    private static async Task OpenAsync(Conversation conversation)
    {
        var stream = await conversation.BeginAsync();
        await conversation.ConnectAsync(stream);
    }

    private static async Task AskAsync(Conversation[] conversations, int rate, TimeSpan duration, ServerProcess server)
    {
        var clock = Stopwatch.StartNew();
        var nextReport = TimeSpan.Zero;
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        for (var sent = 0; clock.Elapsed < duration; await timer.WaitForNextTickAsync())
        {
            for (; sent < clock.Elapsed.TotalSeconds * rate; sent++)
                _ = conversations[sent % conversations.Length].AskAsync(Questions[sent % Questions.Length]);
            if (clock.Elapsed < nextReport)
                continue;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,4:0} s: {sent} sent, server {server.MemoryMegabytes} MB"));
            nextReport += TimeSpan.FromSeconds(15);
        }
    }

    private static async Task WaitForRestAsync(Conversation[] conversations)
    {
        var clock = Stopwatch.StartNew();
        while (conversations.Any(conversation => conversation.Lost > 0) && clock.Elapsed < TimeSpan.FromSeconds(30))
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
    }
}
