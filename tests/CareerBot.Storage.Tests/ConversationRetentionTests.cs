using Microsoft.Extensions.Options;

namespace CareerBot.Storage.Tests;

public sealed class ConversationRetentionTests : IDisposable
{
    private readonly TestStore store = new(inMemory: true);
    private readonly ConversationRetention retention;

    public ConversationRetentionTests() =>
        retention = new ConversationRetention(store.Log, Options.Create(new PrivacyOptions { KeepConversationsDays = 7 }), store.Time, NullLogger<ConversationRetention>.Instance);

    public void Dispose()
    {
        retention.Dispose();
        store.Dispose();
    }

    [Fact]
    public async Task A_conversation_goes_so_many_days_after_its_last_activity()
    {
        await store.Log.BeginAsync(new Conversation("c", null, null, null), arrival: null);
        store.Time.Advance(TimeSpan.FromDays(6));
        await store.Log.AppendAsync(new NewActivity("c", new JsonObject { ["type"] = "message" }));
        store.Time.Advance(TimeSpan.FromDays(6.9));
        Assert.Equal(0, await retention.DeleteOldAsync());
        store.Time.Advance(TimeSpan.FromDays(0.2));
        Assert.Equal(1, await retention.DeleteOldAsync());
        Assert.Null(await store.Log.FindAsync("c"));
    }

    [Fact]
    public async Task It_runs_by_itself()
    {
        await store.Log.BeginAsync(new Conversation("c", null, null, null), arrival: null);
        store.Time.Advance(TimeSpan.FromDays(8));
        await retention.StartAsync(CancellationToken.None);
        await retention.DeleteOldAsync(); // waits behind the first run in the writer's queue
        Assert.Null(await store.Log.FindAsync("c"));
        await retention.StopAsync(CancellationToken.None);
    }
}
