using System.Net.WebSockets;
using System.Threading.Channels;
using Channel = System.Threading.Channels.Channel;

namespace CareerBot.DirectLine.Streams;

/// <summary>
/// One WebSocket. It reads the log from its watermark on whenever it is woken, so nothing is lost, doubled or out of
/// order, and a slow client costs no memory.
/// </summary>
internal sealed class ActivityStream(WebSocket socket, string conversationId, long after, IConversationLog log) : IDisposable
{
    private const int MostRead = 100;
    private const int LargestIncoming = 64 * 1024;
    private static readonly TimeSpan CloseLimit = TimeSpan.FromSeconds(2);

    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource ended = new();
    private long watermark = after;
    private volatile bool beat;
    private WebSocketCloseStatus closeStatus = WebSocketCloseStatus.NormalClosure;

    /// <summary>The conversation.</summary>
    public string ConversationId => conversationId;

    /// <summary>There may be something new.</summary>
    public void Wake() => wake.Writer.TryWrite(true);

    /// <summary>Sends an empty frame if nothing else is to be sent, so that proxies keep the connection.</summary>
    public void Beat()
    {
        beat = true;
        Wake();
    }

    /// <summary>Ends the stream; the client may open another.</summary>
    public void End(WebSocketCloseStatus status)
    {
        closeStatus = status;
        _ = ended.CancelAsync(); // its callbacks run elsewhere: the caller may hold a lock
    }

    /// <summary>Sends until either side ends.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Wake();
        var receiving = ReceiveAsync(gone.Token);
        try
        {
            // Sending is not cancelled by our own end: that would cut the connection instead of closing it
            while (await wake.Reader.WaitToReadAsync(ended.Token))
                await SendNewAsync(gone.Token);
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            // Either side has ended
        }

        gone.CancelAfter(CloseLimit);
        await CloseAsync(gone.Token);
        await receiving;
    }

    /// <inheritdoc/>
    public void Dispose() => ended.Dispose();

    private static bool IsEnd(Exception exception) => exception is OperationCanceledException or WebSocketException or IOException;

    private async Task SendNewAsync(CancellationToken cancellationToken)
    {
        wake.Reader.TryRead(out _);
        var isBeat = beat;
        beat = false;
        var hasSent = false;
        while (await log.ReadAsync(conversationId, watermark, MostRead) is { Count: > 0 } activities)
        {
            foreach (var activity in activities)
            {
                // A frame each: directlinejs hands out those of one frame bit by bit, and lets the next frame in between
                await SendAsync(ActivitySet.Write([activity], watermark), cancellationToken);
                watermark = activity.Sequence;
            }

            hasSent = true;
        }

        if (isBeat && !hasSent)
            await SendAsync(ReadOnlyMemory<byte>.Empty, cancellationToken);
    }

    private ValueTask SendAsync(ReadOnlyMemory<byte> text, CancellationToken cancellationToken) =>
        socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    // The client sends empty frames only; anything else is read and dropped, so that its close is seen
    private async Task ReceiveAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[256];
        var size = 0;
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
                size = received.EndOfMessage ? 0 : size + received.Count;
                if (size > LargestIncoming)
                    closeStatus = WebSocketCloseStatus.MessageTooBig;
                if (received.MessageType == WebSocketMessageType.Close || size > LargestIncoming)
                    break;
            }
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            // Either side has ended
        }

        await ended.CancelAsync();
    }

    private async Task CloseAsync(CancellationToken cancellationToken)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;
        try
        {
            await socket.CloseOutputAsync(closeStatus, statusDescription: null, cancellationToken);
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            // The client is gone
        }
    }
}
