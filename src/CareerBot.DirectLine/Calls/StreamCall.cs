using System.Net.WebSockets;
using CareerBot.DirectLine.Access;
using CareerBot.DirectLine.Streams;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace CareerBot.DirectLine.Calls;

/// <summary><c>GET /conversations/{id}/stream</c>: the WebSocket.</summary>
internal sealed class StreamCall(DirectLineAccess access, StreamHub hub, IConversationLog log, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Ping = TimeSpan.FromSeconds(30);

    /// <summary>Serves a WebSocket until either side ends.</summary>
    public async Task ServeAsync(HttpContext http, string id)
    {
        if (!http.WebSockets.IsWebSocketRequest)
            throw DirectLineException.BadRequest("This address is for WebSockets.");
        await access.CheckStreamAsync(http.Request, id);
        var after = ActivitySet.ReadWatermark(http.Request.Query["watermark"]);
        // A client that is gone without a word is noticed by its missing pong
        using var socket = await http.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = Ping, KeepAliveTimeout = Ping });
        using var stream = new ActivityStream(socket, id, after, log);
        await using var stopping = lifetime.ApplicationStopping.Register(() => stream.End(WebSocketCloseStatus.EndpointUnavailable));
        hub.Add(stream);
        try
        {
            await stream.RunAsync(http.RequestAborted);
        }
        finally
        {
            hub.Remove(stream);
        }
    }
}
