using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace CareerBot.BotFramework.Tests.Hosting;

/// <summary>A channel on Kestrel: keeps what the bot calls, and answers as told.</summary>
internal sealed class ChannelHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _nextId;

    private ChannelHost(WebApplication app)
    {
        _app = app;
    }

    public ConcurrentQueue<Call> Calls { get; } = new();

    public string Url => _app.Urls.First();

    public int Status { get; set; } = 200;

    public string Body { get; set; }

    public static async Task<ChannelHost> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var host = new ChannelHost(app);
        app.Run(host.AnswerAsync);
        await app.StartAsync();
        return host;
    }

    public JsonObject Activity(string type = "message", string text = "xin chào", string conversationId = "c-1|livechat") => new()
    {
        ["type"] = type,
        ["id"] = "in-1",
        ["text"] = text,
        ["channelId"] = "emulator",
        ["serviceUrl"] = Url,
        ["locale"] = "en-US",
        ["timestamp"] = "2026-01-02T03:04:05.678Z",
        ["from"] = new JsonObject { ["id"] = "u-1", ["name"] = "User", ["role"] = "user" },
        ["recipient"] = new JsonObject { ["id"] = "b-1", ["name"] = "Bot", ["role"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = conversationId },
        ["attachments"] = new JsonArray(),
        ["channelData"] = new JsonObject { ["clientActivityID"] = "1" },
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var body = await new StreamReader(context.Request.Body).ReadToEndAsync();
        var path = context.Features.Get<IHttpRequestFeature>().RawTarget;
        Calls.Enqueue(new Call(context.Request.Method, path, body.Length == 0 ? null : JsonNode.Parse(body), context.Request.Headers.Authorization, context.Request.Headers.UserAgent));
        context.Response.StatusCode = Status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Body ?? $$"""{"id":"out-{{Interlocked.Increment(ref _nextId)}}"}""");
    }

    internal sealed record Call(string Method, string Path, JsonNode Body, string Authorization, string UserAgent);
}
