using System.Security.Cryptography;

namespace CareerBot.BotFramework.Tests.Hosting;

public sealed class TokenTests : IAsyncLifetime
{
    private const string AppId = "app-1";
    private const string Issuer = "https://api.botframework.com";
    private const string EmulatorIssuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    private ChannelHost _channel;
    private TokenIssuer _issuer;
    private BotHost _bot;

    public async Task InitializeAsync()
    {
        _channel = await ChannelHost.StartAsync();
        _issuer = await TokenIssuer.StartAsync();
        _bot = await StartAsync(_issuer.MetadataUrl);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _issuer.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task Token_of_the_channel_is_accepted() => await AssertStatusAsync(200, ChannelToken());

    [Fact]
    public async Task Token_of_the_emulator_is_accepted_in_both_versions()
    {
        await AssertStatusAsync(200, _issuer.Sign(EmulatorIssuer, AppId, new() { ["ver"] = "1.0", ["appid"] = AppId }));
        await AssertStatusAsync(200, _issuer.Sign(EmulatorIssuer, AppId, new() { ["ver"] = "2.0", ["azp"] = AppId }));
    }

    [Fact]
    public async Task Token_of_the_emulator_for_another_bot_is_refused()
    {
        await AssertStatusAsync(401, _issuer.Sign(EmulatorIssuer, AppId, new() { ["ver"] = "1.0", ["appid"] = "other" }));
        await AssertStatusAsync(401, _issuer.Sign(EmulatorIssuer, AppId, new() { ["ver"] = "3.0", ["appid"] = AppId }));
        await AssertStatusAsync(401, _issuer.Sign(EmulatorIssuer, AppId));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic dTpw")]
    public async Task Missing_or_malformed_token_is_refused(string authorization)
    {
        using var response = await _bot.PostAsync(Activity(), authorization);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Equal("Unauthorized", (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())["error"]["code"]);
        Assert.Empty(_channel.Calls);
    }

    [Fact]
    public async Task Token_for_another_bot_issuer_or_service_url_is_refused()
    {
        await AssertStatusAsync(401, ChannelToken(audience: "other"));
        await AssertStatusAsync(401, ChannelToken(issuer: "https://evil.example"));
        await AssertStatusAsync(401, ChannelToken(serviceUrl: "https://evil.example"));
        await AssertStatusAsync(401, _issuer.Sign(Issuer, AppId));
    }

    [Fact]
    public async Task Expired_or_forged_token_is_refused()
    {
        using var forged = RSA.Create(2048);
        await AssertStatusAsync(401, _issuer.Sign(Issuer, AppId, Claims(), age: TimeSpan.FromDays(1)));
        await AssertStatusAsync(401, _issuer.Sign(Issuer, AppId, Claims(), key: forged));
        await AssertStatusAsync(401, "Bearer " + ChannelToken()[7..].Split('.')[0] + "." + ChannelToken()[7..].Split('.')[1] + ".");
    }

    [Fact]
    public async Task Key_must_be_endorsed_for_the_channel()
    {
        _issuer.Endorsements = ["webchat"];
        await AssertStatusAsync(401, ChannelToken());
    }

    [Fact]
    public async Task Keys_that_cannot_be_fetched_are_not_the_fault_of_the_caller()
    {
        await using var bot = await StartAsync("http://127.0.0.1:1/metadata");
        using var response = await bot.PostAsync(Activity(), ChannelToken());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [Theory]
    [InlineData("SingleTenant")]
    [InlineData("Nonsense")]
    public void Incomplete_configuration_is_refused(string type)
    {
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationManager { ["MicrosoftAppType"] = type, ["MicrosoftAppId"] = AppId };
        Assert.Throws<ArgumentException>(() => new ConfigurationBotFrameworkAuthentication(configuration));
    }

    // The bot does not reply: it would need a token of Microsoft's for that
    private static Task<BotHost> StartAsync(string metadataUrl) => BotHost.StartAsync(
        (turn, _) => turn.Activity.CallerId == CallerIdConstants.PublicAzureChannel ? Task.CompletedTask : throw new FormatException(),
        settings: new()
        {
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["ToBotFromChannelOpenIdMetadataUrl"] = metadataUrl,
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = metadataUrl,
        });

    private JsonObject Activity() => _channel.Activity();

    private Dictionary<string, object> Claims(string serviceUrl = null) => new() { ["serviceurl"] = serviceUrl ?? _channel.Url };

    private string ChannelToken(string issuer = Issuer, string audience = AppId, string serviceUrl = null) => _issuer.Sign(issuer, audience, Claims(serviceUrl));

    private async Task AssertStatusAsync(int status, string authorization)
    {
        using var response = await _bot.PostAsync(Activity(), authorization);
        Assert.Equal(status, (int)response.StatusCode);
    }
}
