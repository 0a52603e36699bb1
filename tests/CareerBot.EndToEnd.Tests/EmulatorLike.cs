using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace CareerBot.EndToEnd.Tests;

/// <summary>
/// A client that speaks as the Bot Framework Emulator does (shared notes on its protocol): real HTTP to the bot, and a
/// real connector of its own to which the bot replies.
/// </summary>
public sealed class EmulatorLike : IAsyncDisposable
{
    private readonly WebApplication connector;
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly Uri bot;
    private readonly Channel<ConnectorCall> calls = Channel.CreateUnbounded<ConnectorCall>();
    private int activities;

    private EmulatorLike(Uri bot, WebApplication connector)
    {
        this.bot = bot;
        this.connector = connector;
    }

    /// <summary>A call of the bot to the connector.</summary>
    /// <param name="Path">Its path, unescaped.</param>
    /// <param name="Activity">Its body.</param>
    public sealed record ConnectorCall(string Path, JsonNode Activity)
    {
        public string? Text => (string?)Activity["text"];

        public string? Type => (string?)Activity["type"];

        public IEnumerable<string> Suggestions =>
            Activity["suggestedActions"]?["actions"]?.AsArray().Select(action => (string)action!["value"]!) ?? [];
    }

    /// <summary>The conversation, as the Emulator names it.</summary>
    public string Conversation { get; } = Guid.NewGuid() + "|livechat";

    /// <summary>Where the bot is to reply, without a trailing slash.</summary>
    public string ServiceUrl { get; set; } = "";

    public static Task<EmulatorLike> StartAsync(CareerBotServer server) => StartAsync(server.Address);

    public static async Task<EmulatorLike> StartAsync(Uri server)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var emulator = new EmulatorLike(new Uri(server, "/api/messages"), app);
        app.MapPost("/v3/conversations/{conversation}/activities/{activity?}", emulator.ReceiveAsync);
        await app.StartAsync();
        emulator.ServiceUrl = app.Urls.First();
        return emulator;
    }

    /// <summary>Opens the chat: bot and user join in one activity, the bot first.</summary>
    public Task<HttpResponseMessage> OpenAsync() => SendAsync(new JsonObject
    {
        ["type"] = "conversationUpdate",
        ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot-1", ["name"] = "Bot" }, new JsonObject { ["id"] = "user-1", ["name"] = "User" }),
    });

    /// <summary>Types a message.</summary>
    public Task<HttpResponseMessage> SayAsync(string text) => SendAsync(new JsonObject
    {
        ["type"] = "message",
        ["text"] = text,
        ["textFormat"] = "plain",
        ["attachments"] = new JsonArray(),
        ["channelData"] = new JsonObject { ["clientActivityID"] = Guid.NewGuid().ToString() },
    });

    /// <summary>Sends an activity, with what the Emulator puts on every one.</summary>
    public Task<HttpResponseMessage> SendAsync(JsonObject activity)
    {
        activity["id"] ??= $"activity-{Interlocked.Increment(ref activities)}";
        activity["channelId"] = "emulator";
        activity["timestamp"] = "2026-11-23T08:00:00.000Z";
        activity["localTimestamp"] = "2026-11-23T15:00:00+07:00";
        activity["locale"] = "en-US";
        activity["from"] = new JsonObject { ["id"] = "user-1", ["name"] = "User", ["role"] = "user" };
        activity["recipient"] = new JsonObject { ["id"] = "bot-1", ["name"] = "Bot", ["role"] = "bot" };
        activity["conversation"] = new JsonObject { ["id"] = Conversation };
        activity["serviceUrl"] = ServiceUrl;
        return http.PostAsJsonAsync(bot, activity);
    }

    /// <summary>The next call of a type, or of any.</summary>
    public async Task<ConnectorCall> NextAsync(string? type = "message")
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            var call = await calls.Reader.ReadAsync(limit.Token);
            if (type is null || call.Type == type)
                return call;
        }
    }

    /// <summary>The calls that have arrived and were not taken.</summary>
    public IReadOnlyList<ConnectorCall> Rest()
    {
        var rest = new List<ConnectorCall>();
        while (calls.Reader.TryRead(out var call))
            rest.Add(call);
        return rest;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await connector.DisposeAsync();
    }

    private async Task<IResult> ReceiveAsync(HttpRequest request, string conversation, string? activity)
    {
        var body = await JsonNode.ParseAsync(request.Body);
        await calls.Writer.WriteAsync(new ConnectorCall($"{conversation}/{activity}", body!));
        return Results.Json(new { id = Guid.NewGuid().ToString() });
    }
}
