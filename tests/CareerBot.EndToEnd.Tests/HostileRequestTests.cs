using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace CareerBot.EndToEnd.Tests;

[Collection(nameof(CareerBotServer))]
public sealed class HostileRequestTests(CareerBotServer server) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = server.Address };

    public void Dispose() => http.Dispose();

    [Theory]
    [InlineData("{bad", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":{"a":1}}""", HttpStatusCode.BadRequest)]
    public async Task A_bad_body_is_refused_with_a_reason(string body, HttpStatusCode expected)
    {
        var response = await PostAsync(body, "application/json");

        Assert.Equal(expected, response.StatusCode);
        Assert.NotEmpty((string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!["message"] ?? "");
    }

    [Fact]
    public async Task A_wrong_content_type_is_refused() =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await PostAsync("hello", "text/plain")).StatusCode);

    [Fact]
    public async Task Deep_nesting_is_refused() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync($$"""{"type":"message","value":{{new string('[', 5000)}}{{new string(']', 5000)}}}""", "application/json")).StatusCode);

    [Fact]
    public async Task Ten_megabytes_are_refused() =>
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync(new string('a', 10_000_000), "application/json")).StatusCode);

    [Fact]
    public async Task Only_post_is_allowed() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await http.GetAsync("/api/messages")).StatusCode);

    [Fact]
    public async Task A_connector_that_never_answers_holds_up_nobody_else()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await using var stuck = await EmulatorLike.StartAsync(server);
        stuck.ServiceUrl = $"http://{silent.LocalEndpoint}";
        await using var other = await EmulatorLike.StartAsync(server);

        var stuckTurn = stuck.SayAsync("lương bao nhiêu");
        using var accepted = await silent.AcceptTcpClientAsync(); // the bot is now waiting for this connector
        await other.SayAsync("Có phải làm cuối tuần không?");

        Assert.Contains("cuối tuần", (await other.NextAsync()).Text, StringComparison.Ordinal);
        Assert.False(stuckTurn.IsCompleted);
        Assert.Equal(HttpStatusCode.OK, (await stuckTurn).StatusCode);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9")]
    [InlineData("http://nowhere.invalid")]
    [InlineData("not a url")]
    [InlineData("file:///etc/passwd")]
    public async Task A_wrong_service_url_does_not_kill_the_server(string serviceUrl)
    {
        await using var lost = await EmulatorLike.StartAsync(server);
        lost.ServiceUrl = serviceUrl;
        Assert.NotEqual(HttpStatusCode.InternalServerError, (await lost.SayAsync("lương bao nhiêu")).StatusCode);

        await using var other = await EmulatorLike.StartAsync(server);
        await other.SayAsync("Cảm ơn bạn");
        Assert.NotNull((await other.NextAsync()).Text);
    }

    private Task<HttpResponseMessage> PostAsync(string body, string contentType) =>
        http.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, contentType));
}
