namespace CareerBot.BotFramework.Tests.Builder;

public class MemoryStorageTests
{
    private readonly IStorage _storage = new MemoryStorage();

    [Fact]
    public async Task What_is_written_is_read()
    {
        await WriteAsync(new Item { Text = "chào", Count = 2 });
        var item = await ReadAsync();
        Assert.Equal(("chào", 2), (item.Text, item.Count));
    }

    [Fact]
    public async Task Missing_keys_are_left_out()
    {
        await WriteAsync(new Item());
        Assert.Equal(["key"], (await _storage.ReadAsync(["key", "none"])).Keys);
    }

    [Fact]
    public async Task Deleted_is_gone_and_may_be_deleted_again()
    {
        await WriteAsync(new Item());
        await _storage.DeleteAsync(["key"]);
        await _storage.DeleteAsync(["key"]);
        Assert.Empty(await _storage.ReadAsync(["key"]));
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
        var e = await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(old));
        Assert.Contains("Etag conflict.\r\n\r\nOriginal: ", e.Message, StringComparison.Ordinal);
        Assert.Equal("2", (await ReadVersionedAsync()).Text);
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
        await _storage.WriteAsync(new Dictionary<string, object> { ["key"] = null });
        Assert.Empty(await _storage.ReadAsync(["key"]));
    }

    [Fact]
    public async Task Missing_arguments_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.ReadAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.WriteAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.DeleteAsync(null));
    }

    private Task WriteAsync(object item) => _storage.WriteAsync(new Dictionary<string, object> { ["key"] = item });

    private async Task<Item> ReadAsync() => (await _storage.ReadAsync<Item>(["key"]))["key"];

    private async Task<Versioned> ReadVersionedAsync() => (await _storage.ReadAsync<Versioned>(["key"]))["key"];

    private class Item
    {
        public string Text { get; set; }

        public int Count { get; set; }
    }

    private sealed class Versioned : Item, IStoreItem
    {
        public string ETag { get; set; }
    }
}
