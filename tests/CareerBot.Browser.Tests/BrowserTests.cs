namespace CareerBot.Browser.Tests;

/// <summary>What all tests share: a browser, a server, and a site of somebody else that may show the chat.</summary>
public sealed class SharedServer : IAsyncLifetime
{
    /// <summary>The browser.</summary>
    public Chromium Chromium { get; } = new();

    /// <summary>The bot.</summary>
    public BotServer Bot { get; private set; } = null!;

    /// <summary>A site that may show the chat.</summary>
    public Site Friend { get; private set; } = null!;

    /// <summary>A site that may not.</summary>
    public Site Stranger { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Chromium.InitializeAsync();
        Friend = await Site.StartAsync(() => Bot.Address);
        Stranger = await Site.StartAsync(() => Bot.Address);
        Bot = await BotServer.StartAsync(Friend.Origin);
    }

    public async Task DisposeAsync()
    {
        if (Bot is not null)
        {
            await Bot.DisposeAsync();
            await Friend.DisposeAsync();
            await Stranger.DisposeAsync();
        }

        await Chromium.DisposeAsync();
    }
}

[CollectionDefinition(nameof(SharedServer))]
public sealed class SharedServerTests : ICollectionFixture<SharedServer>;
