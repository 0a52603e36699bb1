namespace CareerBot.Storage.Tests.State;

/// <summary>What every store of bot state must do.</summary>
public abstract class StorageContract
{
    /// <summary>An empty store.</summary>
    protected abstract IStorage Storage { get; }

    [Fact]
    public async Task What_is_written_is_read()
    {
        await WriteAsync(new Item { Text = "chào \"bạn\"\n🙂", Count = 2 });
        var item = await ReadAsync();
        Assert.Equal(("chào \"bạn\"\n🙂", 2), (item.Text, item.Count));
    }

    [Fact]
    public async Task Missing_keys_are_left_out()
    {
        await WriteAsync(new Item());
        Assert.Equal(["key"], (await Storage.ReadAsync(["key", "none", "KEY"])).Keys);
    }

    [Fact]
    public async Task Deleted_is_gone_and_may_be_deleted_again()
    {
        await WriteAsync(new Item());
        await Storage.DeleteAsync(["key"]);
        await Storage.DeleteAsync(["key"]);
        Assert.Empty(await Storage.ReadAsync(["key"]));
    }

    [Fact]
    public async Task Stored_objects_are_copies_both_ways()
    {
        var item = new Item { Text = "stored" };
        await WriteAsync(item);
        item.Text = "changed";
        var read = await ReadAsync();
        read.Text = "changed";
        Assert.Equal("stored", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task Etag_changes_with_every_write()
    {
        await WriteAsync(new Versioned());
        var first = await ReadVersionedAsync();
        await WriteAsync(first);
        Assert.NotEqual(first.ETag, (await ReadVersionedAsync()).ETag);
    }

    [Fact]
    public async Task Write_over_a_newer_version_is_a_conflict()
    {
        await WriteAsync(new Versioned { Text = "1" });
        var old = await ReadVersionedAsync();
        var current = await ReadVersionedAsync();
        current.Text = "2";
        await WriteAsync(current);
        old.Text = "lost";
        var conflict = await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(old));
        Assert.StartsWith("Etag conflict", conflict.Message, StringComparison.Ordinal);
        Assert.Equal("2", (await ReadVersionedAsync()).Text);
    }

    [Fact]
    public async Task Write_without_a_version_over_one_with_is_a_conflict()
    {
        await WriteAsync(new Versioned { Text = "1" });
        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(new Versioned { Text = "2" }));
    }

    [Fact]
    public async Task A_conflict_writes_none_of_the_items()
    {
        await WriteAsync(new Versioned { Text = "1" });
        var changes = new Dictionary<string, object> { ["other"] = new Item(), ["key"] = new Versioned { ETag = "old" } };
        await Assert.ThrowsAsync<ArgumentException>(() => Storage.WriteAsync(changes));
        Assert.Empty(await Storage.ReadAsync(["other"]));
    }

    [Fact]
    public async Task Star_overwrites_any_version()
    {
        await WriteAsync(new Versioned { Text = "1" });
        await WriteAsync(new Versioned { Text = "2", ETag = "*" });
        Assert.Equal("2", (await ReadVersionedAsync()).Text);
    }

    [Fact]
    public async Task Items_without_etag_are_overwritten()
    {
        await WriteAsync(new Item { Text = "1" });
        await WriteAsync(new Item { Text = "2" });
        Assert.Equal("2", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task Null_is_no_item()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["key"] = null! });
        Assert.Empty(await Storage.ReadAsync(["key"]));
    }

    [Fact]
    public async Task Missing_arguments_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.WriteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.DeleteAsync(null!));
    }

    [Fact]
    public async Task Writes_at_once_are_all_kept()
    {
        var storage = Storage;
        await Parallel.ForEachAsync(Enumerable.Range(0, 100), async (i, token) =>
            await storage.WriteAsync(new Dictionary<string, object> { [$"key{i}"] = new Item { Count = i } }, token));
        var items = await Storage.ReadAsync<Item>([.. Enumerable.Range(0, 100).Select(i => $"key{i}")]);
        Assert.All(items, item => Assert.Equal($"key{item.Value.Count}", item.Key));
        Assert.Equal(100, items.Count);
    }

    private Task WriteAsync(object item) => Storage.WriteAsync(new Dictionary<string, object> { ["key"] = item });

    private async Task<Item> ReadAsync() => (await Storage.ReadAsync<Item>(["key"]))["key"];

    private async Task<Versioned> ReadVersionedAsync() => (await Storage.ReadAsync<Versioned>(["key"]))["key"];

    private class Item
    {
        public string? Text { get; set; }

        public int Count { get; set; }
    }

    private sealed class Versioned : Item, IStoreItem
    {
        public string? ETag { get; set; }
    }
}
