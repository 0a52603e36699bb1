using System.Net.Http.Headers;
using System.Net.WebSockets;

namespace CareerBot.DirectLine.Tests;

/// <summary>A client of Direct Line, as botframework-directlinejs calls it.</summary>
internal sealed class DirectLineClient(DirectLineHost host) : IDisposable
{
    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(host.Address, "/v3/directline/") };
    private int messages;

    public string Token { get; set; } = "";

    public string ConversationId { get; private set; } = "";

    public Uri StreamUrl { get; private set; } = new("http://nowhere.invalid");

    public string? Origin { get; set; }

    /// <summary>Makes a token and begins a conversation.</summary>
    public static async Task<DirectLineClient> StartAsync(DirectLineHost host, string? user = null)
    {
        var client = new DirectLineClient(host);
        var body = new JsonObject();
        if (user is not null)
            body["user"] = new JsonObject { ["id"] = user, ["name"] = "An" };
        await client.GenerateAsync(body.ToJsonString());
        await client.BeginAsync();
        return client;
    }

    public async Task<JsonNode> GenerateAsync(string body = "")
    {
        var answer = await OkAsync(HttpMethod.Post, "tokens/generate", body);
        Token = (string)answer["token"]!;
        ConversationId = (string)answer["conversationId"]!;
        return answer;
    }

    public async Task<(HttpStatusCode Status, JsonNode Answer)> BeginAsync(string body = """{"user":{}}""")
    {
        var (status, answer) = await CallAsync(HttpMethod.Post, "conversations", body);
        if (answer["streamUrl"] is { } url)
            StreamUrl = new Uri((string)url!);
        ConversationId = (string?)answer["conversationId"] ?? ConversationId;
        return (status, answer);
    }

    /// <summary>Sends a message.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> SayAsync(string text, string? clientId = null, string from = "someone")
    {
        var answer = await OkAsync(HttpMethod.Post, $"conversations/{ConversationId}/activities", new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["from"] = new JsonObject { ["id"] = from },
            ["channelData"] = new JsonObject { ["clientActivityID"] = clientId ?? $"{++messages}" },
        }.ToJsonString());
        return (string)answer["id"]!;
    }

    public async Task<(IReadOnlyList<JsonNode> Activities, string Watermark)> PollAsync(string? watermark = null)
    {
        var set = await OkAsync(HttpMethod.Get, $"conversations/{ConversationId}/activities?watermark={watermark}");
        return ([.. set["activities"]!.AsArray().Select(activity => activity!)], (string)set["watermark"]!);
    }

    /// <summary>A WebSocket from a watermark on, or from the beginning of the conversation.</summary>
    public async Task<DirectLineSocket> ConnectAsync(string? watermark = null)
    {
        var answer = await OkAsync(HttpMethod.Get, $"conversations/{ConversationId}?watermark={watermark}");
        return await OpenAsync(new Uri((string)answer["streamUrl"]!));
    }

    public async Task<DirectLineSocket> OpenAsync(Uri stream)
    {
        var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (Origin is not null)
            socket.Options.SetRequestHeader("Origin", Origin);
        try
        {
            await socket.ConnectAsync(stream, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            var status = socket.HttpStatusCode;
            socket.Dispose();
            throw new HttpRequestException("The upgrade is refused.", inner: null, status);
        }

        return new DirectLineSocket(socket);
    }

    public async Task<JsonNode> OkAsync(HttpMethod method, string call, string? body = null)
    {
        var (status, answer) = await CallAsync(method, call, body);
        Assert.True((int)status < 300, $"{status}: {answer}");
        return answer;
    }

    public async Task<(HttpStatusCode Status, JsonNode Answer)> CallAsync(HttpMethod method, string call, string? body = null)
    {
        using var response = await SendAsync(method, call, body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"));
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string call, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, call) { Content = content };
        if (Token.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        if (Origin is not null)
            request.Headers.Add("Origin", Origin);
        return await http.SendAsync(request);
    }

    public void Dispose() => http.Dispose();
}
