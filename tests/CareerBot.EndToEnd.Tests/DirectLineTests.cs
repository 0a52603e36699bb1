using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace CareerBot.EndToEnd.Tests;

/// <summary>The real bot as a web page reaches it.</summary>
[Collection(nameof(CareerBotServer))]
public sealed class DirectLineTests(CareerBotServer server) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = new Uri(server.Address, "/v3/directline/") };
    private readonly ClientWebSocket socket = new();

    public void Dispose()
    {
        socket.Dispose();
        http.Dispose();
    }

    [Fact]
    public async Task A_visitor_is_greeted_and_answered()
    {
        var conversation = await BeginAsync();
        await socket.ConnectAsync(new Uri((string)conversation["streamUrl"]!), CancellationToken.None);
        var greeting = await NextAsync();
        Assert.NotEmpty(greeting["suggestedActions"]!["actions"]!.AsArray());
        Assert.Null(greeting["replyToId"]);

        var question = await SayAsync(conversation, "lương nhân viên tổng đài bao nhiêu");
        var echo = await NextAsync();
        Assert.Equal((string?)question["id"], (string?)echo["id"]);
        var reply = await NextAsync();
        Assert.Contains("33.750", (string?)reply["text"], StringComparison.Ordinal);
        Assert.Equal((string?)question["id"], (string?)reply["replyToId"]);
        Assert.Equal("bot", (string?)reply["from"]!["role"]);
    }

    [Fact]
    public async Task Inspection_is_not_for_strangers()
    {
        var conversation = await BeginAsync();
        await socket.ConnectAsync(new Uri((string)conversation["streamUrl"]!), CancellationToken.None);
        await NextAsync();
        await SayAsync(conversation, "/INSPECT open");
        await NextAsync();
        Assert.Equal("message", (string?)(await NextAsync())["type"]); // answered like any other words
    }

    [Fact]
    public async Task Behind_a_proxy_with_tls_the_stream_is_there_too()
    {
        http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        http.DefaultRequestHeaders.Add("X-Forwarded-Host", "bot.example");
        Assert.StartsWith("wss://bot.example/v3/directline/", (string?)(await BeginAsync())["streamUrl"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/alive")]
    public async Task The_server_says_that_it_is_well(string path)
    {
        using var response = await http.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync());
    }

    private async Task<JsonNode> BeginAsync()
    {
        var token = await PostAsync("tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = "dl_" + Guid.NewGuid().ToString("n") } });
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string?)token["token"]);
        return await PostAsync("conversations", []);
    }

    private Task<JsonNode> SayAsync(JsonNode conversation, string text) =>
        PostAsync($"conversations/{conversation["conversationId"]}/activities", new JsonObject { ["type"] = "message", ["text"] = text });

    private async Task<JsonNode> PostAsync(string call, JsonObject body)
    {
        using var response = await http.PostAsJsonAsync(call, body);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    private async Task<JsonNode> NextAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(length), limit.Token);
            length += received.Count;
            if (received.EndOfMessage && length > 0)
                return Assert.Single(JsonNode.Parse(Encoding.UTF8.GetString(buffer, 0, length))!["activities"]!.AsArray())!;
        }
    }
}
