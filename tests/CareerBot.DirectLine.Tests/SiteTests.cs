namespace CareerBot.DirectLine.Tests;

/// <summary>Which sites' pages may call.</summary>
public sealed class SiteTests
{
    private const string Site = "https://site.example";

    [Theory]
    [InlineData("tokens/generate")]
    [InlineData("conversations")]
    [InlineData("conversations/x/activities")]
    [InlineData("nothing")]
    public async Task Answers_to_an_allowed_site_may_be_read_refusals_too(string call)
    {
        await using var host = await DirectLineHost.EchoAsync(("DirectLine:AllowedOrigins:0", Site + "/"));
        using var client = new DirectLineClient(host) { Origin = Site };
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Get, HttpMethod.Delete, HttpMethod.Options })
        {
            using var response = await client.SendAsync(method, call);
            Assert.Equal(Site, response.Headers.GetValues("Access-Control-Allow-Origin").Single());
            Assert.Contains("Origin", response.Headers.Vary);
        }
    }

    [Fact]
    public async Task A_preflight_allows_what_the_client_sends()
    {
        await using var host = await DirectLineHost.EchoAsync(("DirectLine:AllowedOrigins:0", Site));
        using var client = new DirectLineClient(host) { Origin = Site };
        using var response = await client.SendAsync(HttpMethod.Options, "conversations");
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        var allowed = response.Headers.GetValues("Access-Control-Allow-Headers").Single();
        Assert.All(["authorization", "content-type", "x-ms-bot-agent", "x-requested-with"], header => Assert.Contains(header, allowed, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("https://site.example.evil.example")]
    [InlineData("http://site.example")]
    [InlineData("null")]
    [InlineData("")]
    public async Task Pages_of_other_sites_are_refused(string origin)
    {
        await using var host = await DirectLineHost.EchoAsync(("DirectLine:AllowedOrigins:0", Site));
        using var client = new DirectLineClient(host) { Origin = origin };
        using var response = await client.SendAsync(HttpMethod.Post, "tokens/generate");
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task The_servers_own_pages_may_call_also_behind_tls()
    {
        await using var host = await DirectLineHost.EchoAsync();
        foreach (var origin in new[] { $"http://{host.Address.Authority}", $"https://{host.Address.Authority}" })
        {
            using var client = new DirectLineClient(host) { Origin = origin };
            await client.GenerateAsync();
            Assert.NotEmpty(client.Token);
        }
    }

    [Fact]
    public async Task A_star_allows_every_site()
    {
        await using var host = await DirectLineHost.EchoAsync(("DirectLine:AllowedOrigins:0", "*"));
        using var client = new DirectLineClient(host) { Origin = "https://any.example" };
        await client.GenerateAsync();
        Assert.NotEmpty(client.Token);
    }

    [Fact]
    public async Task A_token_for_certain_sites_is_for_those()
    {
        await using var host = await DirectLineHost.EchoAsync(("DirectLine:AllowedOrigins:0", "*"));
        using var client = new DirectLineClient(host);
        await client.GenerateAsync($$"""{"trustedOrigins":["{{Site}}"]}""");
        client.Origin = "https://other.example";
        Assert.Equal(HttpStatusCode.Forbidden, (await client.BeginAsync()).Status);
        client.Origin = Site;
        Assert.Equal(HttpStatusCode.Created, (await client.BeginAsync()).Status);
        using var socket = await client.OpenAsync(client.StreamUrl);
        client.Origin = "https://other.example";
        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => client.OpenAsync(client.StreamUrl));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }
}
