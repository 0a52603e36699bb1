using CareerBot.DirectLine.Turns;
using CareerBot.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.DirectLine.Tests;

public sealed class TurnTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careerbot-turns");

    private string DatabasePath => Path.Combine(folder.FullName, "careerbot.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Turns_of_a_conversation_wait_for_each_other_and_not_for_other_conversations()
    {
        var release = new TaskCompletionSource();
        await using var host = await DirectLineHost.StartAsync(async (turn, token) =>
        {
            if (turn.Activity.Text == "slow")
                await release.Task;
            await DirectLineHost.EchoOf(turn, token);
        });
        using var slow = await DirectLineClient.StartAsync(host);
        using var quick = await DirectLineClient.StartAsync(host);
        using var slowSocket = await slow.OpenAsync(slow.StreamUrl);
        using var quickSocket = await quick.OpenAsync(quick.StreamUrl);
        await slow.SayAsync("slow");
        await slow.SayAsync("next");
        await quick.SayAsync("quick");
        Assert.Equal("echo quick", (await quickSocket.TextsAsync(3))[2]);
        Assert.DoesNotContain((await slow.PollAsync()).Activities, activity => ((string)activity["text"]!).StartsWith("echo", StringComparison.Ordinal));
        release.SetResult();
        Assert.Equal(["echo slow", "echo next"], (await slowSocket.TextsAsync(5)).Where(text => text!.StartsWith("echo", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_turn_that_fails_does_not_fail_the_message_and_says_sorry_in_the_chat()
    {
        await using var host = await DirectLineHost.StartAsync(async (turn, token) =>
        {
            await DirectLineHost.EchoOf(turn, token);
            if (turn.Activity.Text == "bad")
                throw new InvalidOperationException("The bot is broken.");
        });
        using var client = await DirectLineClient.StartAsync(host, "dl_1");
        using var socket = await client.OpenAsync(client.StreamUrl);
        await socket.TextsAsync(1);
        await client.SayAsync("bad");
        Assert.Equal(["bad", "echo bad", "sorry"], await socket.TextsAsync(3));
        await client.SayAsync("good");
        Assert.Equal(["good", "echo good"], await socket.TextsAsync(2));
    }

    [Fact]
    public async Task A_turn_that_never_ends_is_given_up_and_leaves_no_trace_in_the_state()
    {
        var started = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        await using var host = await DirectLineHost.StartAsync(async (turn, token) =>
        {
            var storage = ((IStorage)turn.TurnState["storage"]!);
            if (turn.Activity.Text == "stuck")
            {
                await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new { A = 1 } }, token);
                started.SetResult();
                await release.Task;
                await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new { A = 2 } }, CancellationToken.None);
            }

            await DirectLineHost.EchoOf(turn, CancellationToken.None);
        });
        host.Services.GetRequiredService<DirectLineAdapter>().Use(new Handing(host.Services.GetRequiredService<IStorage>()));
        using var client = await DirectLineClient.StartAsync(host, "dl_1");
        using var socket = await client.OpenAsync(client.StreamUrl);
        await socket.TextsAsync(1);
        await client.SayAsync("stuck");
        await started.Task;
        host.Time.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(["stuck", "sorry"], await socket.TextsAsync(2));
        release.SetResult();
        await client.SayAsync("next");
        Assert.Equal(["next", "echo next"], await socket.TextsAsync(2));
        Assert.Empty(await host.Services.GetRequiredService<IStorage>().ReadAsync(["k"]));
    }

    [Fact]
    public async Task A_turn_that_a_crash_cut_off_runs_after_the_restart_once()
    {
        await LeaveTurnAsync("lost?");
        for (var restart = 0; restart < 2; restart++)
        {
            await using var host = await StartOnFileAsync();
            using var client = await ReturnAsync(host);
            using var socket = await client.ConnectAsync();
            Assert.Equal(["lost?", "echo lost?"], await socket.TextsAsync(2));
            Assert.Equal(2, (await client.PollAsync()).Activities.Count);
        }
    }

    [Fact]
    public async Task A_turn_that_ends_the_process_again_and_again_is_given_up()
    {
        await LeaveTurnAsync("deadly", attempts: 5);
        await using var host = await StartOnFileAsync();
        using var client = await ReturnAsync(host);
        using var socket = await client.ConnectAsync();
        Assert.Equal(["deadly", "sorry"], await socket.TextsAsync(2));
    }

    [Fact]
    public async Task A_restart_keeps_tokens_watermarks_and_repeated_messages()
    {
        string token, watermark, id;
        await using (var host = await StartOnFileAsync())
        {
            using var client = await DirectLineClient.StartAsync(host, "dl_1");
            using var socket = await client.OpenAsync(client.StreamUrl);
            await socket.NextAsync(1);
            id = await client.SayAsync("a", clientId: "c");
            await socket.NextAsync(2);
            (token, watermark) = (client.Token, socket.Watermark);
        }

        await using var restarted = await StartOnFileAsync();
        using var again = new DirectLineClient(restarted) { Token = token };
        Assert.Equal(HttpStatusCode.OK, (await again.BeginAsync()).Status);
        Assert.Equal(id, await again.SayAsync("a", clientId: "c"));
        using var reconnected = await again.ConnectAsync(watermark);
        await again.SayAsync("b");
        Assert.Equal(["b", "echo b"], await reconnected.TextsAsync(2));
    }

    [Fact]
    public async Task The_user_can_have_the_conversation_deleted()
    {
        await using var host = await DirectLineHost.StartAsync(async (turn, token) =>
        {
            if (turn.Activity.Text == "delete")
                await ((ConversationDeletion)turn.TurnState["deletion"]!).DeleteAsync(turn, token);
            await DirectLineHost.EchoOf(turn, token);
        });
        host.Services.GetRequiredService<DirectLineAdapter>().Use(new Handing(host.Services.GetRequiredService<IStorage>(), host.Services.GetRequiredService<ConversationDeletion>()));
        using var client = await DirectLineClient.StartAsync(host, "dl_1");
        using var socket = await client.OpenAsync(client.StreamUrl);
        await client.SayAsync("secret");
        await socket.NextAsync(3);
        await client.SayAsync("delete");
        await socket.NextAsync(2);
        Assert.Equal("echo delete", (string?)Assert.Single((await client.PollAsync()).Activities)["text"]);
    }

    [Fact]
    public async Task What_the_bot_says_by_itself_is_stored_and_shown()
    {
        ConversationReference? reference = null;
        await using var host = await DirectLineHost.StartAsync((turn, _) =>
        {
            reference = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        });
        using var client = await DirectLineClient.StartAsync(host);
        using var socket = await client.OpenAsync(client.StreamUrl);
        await client.SayAsync("a");
        await client.SayAsync("b");
        await socket.NextAsync(2);
        var log = host.Services.GetRequiredService<IConversationLog>();
        while ((await log.ReadPendingTurnsAsync(client.ConversationId)).Count > 0)
            await Task.Yield();
        await host.Services.GetRequiredService<DirectLineAdapter>().ContinueConversationAsync(
            "bot", reference!, (turn, token) => turn.SendActivityAsync("by the way", cancellationToken: token), CancellationToken.None);
        Assert.Equal(["by the way"], await socket.TextsAsync(1));
    }

    [Fact]
    public async Task Traces_and_typing_are_not_shown()
    {
        await using var host = await DirectLineHost.StartAsync(async (turn, token) =>
        {
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, token);
            await turn.TraceActivityAsync("name", "value", cancellationToken: token);
            await DirectLineHost.EchoOf(turn, token);
        });
        using var client = await DirectLineClient.StartAsync(host);
        using var socket = await client.OpenAsync(client.StreamUrl);
        await client.SayAsync("a");
        Assert.Equal(["a", "hello someone", "echo a"], await socket.TextsAsync(3));
    }

    private async Task LeaveTurnAsync(string text, int attempts = 0)
    {
        using var database = new SqliteDatabase(DatabasePath, NullLogger<SqliteDatabase>.Instance);
        var log = new SqliteConversationLog(database, new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 7, 0, 0, TimeSpan.Zero)));
        await log.BeginAsync(new Conversation("cut", "dl_1", null, null), arrival: null);
        await log.AppendAsync(new NewActivity("cut", new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["from"] = new JsonObject { ["id"] = "dl_1" },
            ["conversation"] = new JsonObject { ["id"] = "cut" },
            ["channelId"] = "directline",
        })
        { RunsTurn = true });
        for (var i = 0; i < attempts; i++)
            await log.CountAttemptAsync((await log.ReadPendingTurnsAsync("cut"))[0]);
    }

    private Task<DirectLineHost> StartOnFileAsync() => DirectLineHost.EchoAsync(
        ("Storage:Provider", "Sqlite"), ("Storage:Path", DatabasePath), ("DirectLine:Secret", "the secret"));

    private static async Task<DirectLineClient> ReturnAsync(DirectLineHost host)
    {
        using var server = new DirectLineClient(host) { Token = "the secret" };
        var answer = await server.OkAsync(HttpMethod.Get, "conversations/cut");
        var client = new DirectLineClient(host) { Token = (string)answer["token"]! };
        await client.BeginAsync();
        return client;
    }

    /// <summary>Hands services to the bot of a test.</summary>
    private sealed class Handing(IStorage storage, ConversationDeletion? deletion = null) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            turnContext.TurnState["storage"] = storage;
            turnContext.TurnState["deletion"] = deletion!;
            return next(cancellationToken);
        }
    }
}
