using System.Net.WebSockets;

namespace CareerBot.DirectLine.Tests;

/// <summary>The client's end of a WebSocket.</summary>
internal sealed class DirectLineSocket(ClientWebSocket socket) : IDisposable
{
    private readonly byte[] buffer = new byte[64 * 1024];

    public string Watermark { get; private set; } = "";

    public WebSocketCloseStatus? Closed => socket.CloseStatus;

    /// <summary>The next frame; empty for a keep-alive, null when the server has closed.</summary>
    public async Task<string?> FrameAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var length = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(length), limit.Token);
            if (received.MessageType == WebSocketMessageType.Close)
                return null;
            length += received.Count;
            if (received.EndOfMessage)
                return Encoding.UTF8.GetString(buffer, 0, length);
        }
    }

    /// <summary>The next activities, as many as asked for.</summary>
    public async Task<IReadOnlyList<JsonNode>> NextAsync(int count)
    {
        var activities = new List<JsonNode>();
        while (activities.Count < count)
        {
            var frame = await FrameAsync() ?? throw new InvalidOperationException("The server has closed.");
            if (frame.Length == 0)
                continue;
            var set = JsonNode.Parse(frame)!;
            activities.AddRange(set["activities"]!.AsArray().Select(activity => activity!));
            Watermark = (string)set["watermark"]!;
        }

        return activities;
    }

    /// <summary>The texts of the next activities.</summary>
    public async Task<IReadOnlyList<string?>> TextsAsync(int count) => [.. (await NextAsync(count)).Select(activity => (string?)activity["text"])];

    public Task SendAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    public void Dispose() => socket.Dispose();
}
