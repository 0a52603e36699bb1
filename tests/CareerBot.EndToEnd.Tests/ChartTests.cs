using System.Net;
using System.Net.Http.Headers;

namespace CareerBot.EndToEnd.Tests;

[Collection(nameof(CareerBotServer))]
public sealed class ChartTests(CareerBotServer server) : IDisposable
{
    private readonly HttpClient client = new() { BaseAddress = server.Address };

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData("/charts/jobs.png")]
    [InlineData("/charts/pay.png?per=year")]
    [InlineData("/charts/pay.png?per=hour&you=15.5")]
    public async Task A_chart_is_a_picture_that_may_be_kept(string path)
    {
        using var response = await client.GetAsync(path);
        var picture = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("image/png", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal([0x89, .. "PNG"u8], picture[..4]);
        Assert.Equal(TimeSpan.FromHours(1), response.Headers.CacheControl?.MaxAge);
    }

    [Fact]
    public async Task A_chart_that_has_not_changed_is_not_sent_again()
    {
        using var first = await client.GetAsync("/charts/jobs.png");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/charts/jobs.png");
        request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(first.Headers.ETag!.Tag));

        using var second = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/charts/pay.png")]
    [InlineData("/charts/pay.png?per=week")]
    [InlineData("/charts/pay.png?per=hour&you=-3")]
    [InlineData("/charts/pay.png?per=hour&you=1e9")]
    [InlineData("/charts/pay.png?per=hour&you=99999999999999999999999999999999")]
    [InlineData("/charts/pay.png?per=hour&you=%3Cscript%3E")]
    public async Task A_chart_of_nonsense_is_refused(string path)
    {
        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
