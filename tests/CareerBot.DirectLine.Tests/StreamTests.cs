using System.Net.WebSockets;

namespace CareerBot.DirectLine.Tests;

public sealed class StreamTests
{
    [Fact]
    public async Task What_came_before_the_socket_is_replayed()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        await client.SayAsync("a");
        using var socket = await client.OpenAsync(client.StreamUrl);
        Assert.Equal(["a", "hello someone", "echo a"], await socket.TextsAsync(3));
    }

    [Fact]
    public async Task A_new_socket_goes_on_after_the_watermark_once()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        string watermark;
        using (var socket = await client.OpenAsync(client.StreamUrl))
        {
            await client.SayAsync("a");
            await socket.NextAsync(3);
            watermark = socket.Watermark;
        }

        await client.SayAsync("b");
        using var again = await client.ConnectAsync(watermark);
        Assert.Equal(["b", "echo b"], await again.TextsAsync(2));
    }

    [Fact]
    public async Task Without_a_watermark_the_whole_history_comes()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        for (var i = 0; i < 120; i++)
            await client.SayAsync($"{i}");
        using var socket = await client.ConnectAsync();
        var texts = await socket.TextsAsync(241);
        Assert.Equal(241, texts.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task One_socket_more_closes_the_oldest()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var first = await client.OpenAsync(client.StreamUrl);
        using var second = await client.ConnectAsync();
        Assert.Null(await first.FrameAsync());
        Assert.Equal(WebSocketCloseStatus.PolicyViolation, first.Closed);
        await client.SayAsync("a");
        Assert.Equal(3, (await second.NextAsync(3)).Count);
    }

    [Fact]
    public async Task More_sockets_may_be_allowed_and_all_receive()
    {
        await using var host = await DirectLineHost.EchoAsync(("DirectLine:StreamsPerConversation", "2"));
        using var client = await DirectLineClient.StartAsync(host);
        using var first = await client.OpenAsync(client.StreamUrl);
        using var second = await client.ConnectAsync();
        await client.SayAsync("a");
        Assert.Equal(await first.TextsAsync(3), await second.TextsAsync(3));
    }

    [Fact]
    public async Task Silence_is_broken_by_an_empty_frame()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var socket = await client.OpenAsync(client.StreamUrl);
        await client.SayAsync("a");
        await socket.NextAsync(3); // so the server has the socket
        host.Time.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal("", await socket.FrameAsync());
    }

    [Fact]
    public async Task What_the_client_sends_does_not_matter()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var socket = await client.OpenAsync(client.StreamUrl);
        await socket.SendAsync("");
        await socket.SendAsync("{bad");
        await client.SayAsync("a");
        Assert.Equal(3, (await socket.NextAsync(3)).Count);
    }

    [Fact]
    public async Task A_huge_frame_ends_the_stream()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var socket = await client.OpenAsync(client.StreamUrl);
        await socket.SendAsync(new string('x', 70_000));
        Assert.Null(await socket.FrameAsync());
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, socket.Closed);
    }

    [Fact]
    public async Task The_address_opens_for_a_minute()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        host.Time.Advance(TimeSpan.FromSeconds(60));
        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => client.OpenAsync(client.StreamUrl));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Pages_of_other_sites_cannot_open_it()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        client.Origin = "https://evil.example";
        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => client.OpenAsync(client.StreamUrl));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Tokens_of_calls_and_of_other_conversations_do_not_open_it()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var other = await DirectLineClient.StartAsync(host);
        var address = client.StreamUrl.ToString().Split("?t=")[0];
        foreach (var query in new[] { "", "?t=", $"?t={client.Token}", other.StreamUrl.Query })
        {
            var refused = await Assert.ThrowsAsync<HttpRequestException>(() => client.OpenAsync(new Uri(address + query)));
            Assert.Contains(refused.StatusCode, new HttpStatusCode?[] { HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden });
        }
    }

    [Fact]
    public async Task The_end_of_the_server_closes_the_socket()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var socket = await client.OpenAsync(client.StreamUrl);
        var ending = host.DisposeAsync();
        Assert.Null(await socket.FrameAsync());
        await ending;
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.Closed);
    }
}
