using System.Net.Http.Headers;

namespace CareerBot.DirectLine.Tests;

public sealed class UploadTests
{
    private static readonly (string, string) On = ("DirectLine:Uploads:Enabled", "true");

    [Fact]
    public async Task Files_are_refused_unless_switched_on()
    {
        await using var host = await DirectLineHost.EchoAsync();
        using var client = await DirectLineClient.StartAsync(host);
        using var response = await UploadAsync(client, ("a.png", "image/png", "abc"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty((await client.PollAsync()).Activities);
    }

    [Fact]
    public async Task A_picture_comes_back_in_the_chat_and_loads_without_a_token()
    {
        await using var host = await DirectLineHost.EchoAsync(On);
        using var client = await DirectLineClient.StartAsync(host, "dl_1");
        using var response = await UploadAsync(client, ("ảnh 1.png", "image/png", "abc"));
        var id = (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["id"];
        var activity = (await client.PollAsync()).Activities.Single(one => (string?)one["id"] == id);
        Assert.Equal("look", (string?)activity["text"]);
        Assert.Equal("dl_1", (string?)activity["from"]!["id"]);
        Assert.Equal("u1", (string?)activity["channelData"]!["clientActivityID"]);
        var attachment = Assert.Single(activity["attachments"]!.AsArray())!;
        Assert.Equal(("image/png", "ảnh 1.png"), ((string?)attachment["contentType"], (string?)attachment["name"]));

        using var http = new HttpClient();
        using var picture = await http.GetAsync((string)attachment["contentUrl"]!);
        Assert.Equal("abc", await picture.Content.ReadAsStringAsync());
        Assert.Equal("image/png", picture.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", picture.Headers.GetValues("X-Content-Type-Options").Single());
        host.Time.Advance(TimeSpan.FromHours(24));
        using var late = await http.GetAsync((string)attachment["contentUrl"]!);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }

    [Theory]
    [InlineData("image/svg+xml")]
    [InlineData("text/html")]
    [InlineData("application/javascript")]
    [InlineData("text/xml; charset=utf-8")]
    public async Task What_can_hold_a_script_is_a_download(string type)
    {
        await using var host = await DirectLineHost.EchoAsync(On);
        using var client = await DirectLineClient.StartAsync(host);
        (await UploadAsync(client, ("../../x.html", type, "<script>alert(1)</script>"))).Dispose();
        var attachment = (await client.PollAsync()).Activities[0]["attachments"]![0]!;
        Assert.Equal("x.html", (string?)attachment["name"]);
        using var http = new HttpClient();
        using var file = await http.GetAsync((string)attachment["contentUrl"]!);
        Assert.Equal("application/octet-stream", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task Large_or_many_files_are_refused()
    {
        await using var host = await DirectLineHost.EchoAsync(On, ("DirectLine:Uploads:MaxFileBytes", "10"), ("DirectLine:Uploads:MaxFiles", "2"));
        using var client = await DirectLineClient.StartAsync(host);
        using var large = await UploadAsync(client, ("a", "image/png", "12345678901"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        using var many = await UploadAsync(client, ("a", "image/png", "1"), ("b", "image/png", "1"), ("c", "image/png", "1"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, many.StatusCode);
        Assert.Empty((await client.PollAsync()).Activities);
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("multipart/form-data", "x")]
    [InlineData("multipart/form-data; boundary=x", "garbage")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\ncut off")]
    [InlineData("multipart/form-data; boundary=x", "--x--\r\n")]
    public async Task Broken_uploads_are_refused(string type, string body)
    {
        await using var host = await DirectLineHost.EchoAsync(On);
        using var client = await DirectLineClient.StartAsync(host);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using var response = await client.SendAsync(HttpMethod.Post, $"conversations/{client.ConversationId}/upload", content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> UploadAsync(DirectLineClient client, params (string Name, string Type, string Text)[] files)
    {
        using var form = new MultipartFormDataContent();
        var activity = new StringContent("""{"type":"message","text":"look","from":{"id":"x"},"channelData":{"clientActivityID":"u1"}}""");
        activity.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        form.Add(activity, "activity");
        foreach (var (name, type, text) in files)
        {
            var part = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            part.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
            form.Add(part, "file", name);
        }

        return await client.SendAsync(HttpMethod.Post, $"conversations/{client.ConversationId}/upload?userId=x", form);
    }
}
