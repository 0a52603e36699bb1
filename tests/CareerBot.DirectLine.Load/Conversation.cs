using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace CareerBot.DirectLine.Load;

/// <summary>One user: sends questions, receives over a WebSocket, and notes what is wrong.</summary>
internal sealed class Conversation(HttpClient http) : IDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly ConcurrentDictionary<string, int> seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> replied = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> sentAt = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> waiting = new(StringComparer.Ordinal);
    private string id = "";
    private string token = "";
    private long lastSequence;
    private int questions;

    /// <summary>Milliseconds from sending to the reply on the WebSocket.</summary>
    public ConcurrentBag<double> Replies { get; } = [];

    /// <summary>Milliseconds from sending to the answer of the POST.</summary>
    public ConcurrentBag<double> Answers { get; } = [];

    /// <summary>The ids of messages that the server has answered.</summary>
    public ConcurrentBag<string> Acknowledged { get; } = [];

    public int Misordered { get; private set; }

    public int Doubled => seen.Values.Count(times => times > 1) + replied.Values.Count(times => times > 1);

    public int Lost => Acknowledged.Count(message => !seen.ContainsKey(message) || !replied.ContainsKey(message));

    /// <summary>Begins a conversation.</summary>
    /// <returns>Where its WebSocket is.</returns>
    public async Task<Uri> BeginAsync()
    {
        var made = await PostAsync("tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = $"dl_{Guid.NewGuid():n}" } });
        token = (string)made["token"]!;
        var begun = await PostAsync("conversations", []);
        id = (string)begun["conversationId"]!;
        return new Uri((string)begun["streamUrl"]!);
    }

    /// <summary>Opens the WebSocket, and receives from then on.</summary>
    public async Task ConnectAsync(Uri stream)
    {
        await socket.ConnectAsync(stream, CancellationToken.None);
        _ = ReceiveAsync();
    }

    /// <summary>Sends a question; false when the server did not answer.</summary>
    public async Task<bool> AskAsync(string text)
    {
        var client = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}-{Interlocked.Increment(ref questions)}");
        var start = Stopwatch.GetTimestamp();
        sentAt[client] = start;
        try
        {
            var answer = await PostAsync($"conversations/{id}/activities", new JsonObject
            {
                ["type"] = "message",
                ["text"] = text,
                ["channelData"] = new JsonObject { ["clientActivityID"] = client },
            });
            Answers.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Acknowledged.Add((string)answer["id"]!);
            return true;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return false;
        }
    }

    /// <summary>Reads the whole log by polling.</summary>
    public async Task PollAsync()
    {
        lastSequence = 0;
        seen.Clear();
        replied.Clear();
        for (var watermark = ""; ;)
        {
            using var request = Request(HttpMethod.Get, $"conversations/{id}/activities?watermark={watermark}");
            using var response = await http.SendAsync(request);
            response.EnsureSuccessStatusCode();
            var set = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            if (set["activities"]!.AsArray().Count == 0)
                return;
            Take(set, isLive: false);
            watermark = (string)set["watermark"]!;
        }
    }

    public void Dispose() => socket.Dispose();

    private async Task ReceiveAsync()
    {
        using var frame = new MemoryStream();
        var buffer = new byte[4096];
        while (socket.State == WebSocketState.Open)
        {
            var received = await socket.ReceiveAsync(buffer, CancellationToken.None);
            frame.Write(buffer, 0, received.Count);
            if (!received.EndOfMessage)
                continue;
            if (frame.Length > 0)
                Take(JsonNode.Parse(frame.ToArray())!, isLive: true);
            frame.SetLength(0);
        }
    }

    private void Take(JsonNode set, bool isLive)
    {
        foreach (var activity in set["activities"]!.AsArray())
        {
            var sequence = (long)activity!["channelData"]!["webchat:sequence-id"]!;
            if (sequence <= lastSequence)
                Misordered++;
            lastSequence = sequence;
            seen.AddOrUpdate((string)activity["id"]!, 1, (_, times) => times + 1);
            if ((string?)activity["replyToId"] is { } question)
                replied.AddOrUpdate(question, 1, (_, times) => times + 1);
            if (isLive)
                Measure(activity);
        }
    }

    private void Measure(JsonNode activity)
    {
        if ((string?)activity["channelData"]?["clientActivityID"] is { } client && sentAt.TryRemove(client, out var start))
            waiting[(string)activity["id"]!] = start;
        else if ((string?)activity["replyToId"] is { } question && waiting.TryRemove(question, out start))
            Replies.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private async Task<JsonNode> PostAsync(string call, JsonObject body)
    {
        using var request = Request(HttpMethod.Post, call);
        request.Content = JsonContent.Create(body);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    private HttpRequestMessage Request(HttpMethod method, string call)
    {
        var request = new HttpRequestMessage(method, $"/v3/directline/{call}");
        if (token.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }
}
