namespace CareerBot.Storage.Tests;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TestStore store = new();

    public void Dispose() => store.Dispose();

    [Fact]
    public async Task Everything_survives_a_restart()
    {
        await store.Log.BeginAsync(new Conversation("c", "user", "An", "vi-VN"), new JsonObject { ["type"] = "conversationUpdate" });
        await store.Log.AppendAsync(new NewActivity("c", new JsonObject { ["type"] = "message" }) { ClientId = "1", RunsTurn = true });
        await store.State.WriteAsync(new Dictionary<string, object> { ["k"] = new { A = 1 } });

        store.Reopen();

        Assert.Equal("An", (await store.Log.FindAsync("c"))?.UserName);
        Assert.Equal(2, (await store.Log.ReadPendingTurnsAsync("c")).Count);
        Assert.Equal(["c"], await store.Log.ReadPendingConversationsAsync());
        Assert.Single(await store.State.ReadAsync(["k"]));
        Assert.Equal(2, (await store.Log.AppendAsync(new NewActivity("c", new JsonObject { ["type"] = "message" }) { ClientId = "1" }))?.Sequence);
    }

    [Fact]
    public async Task A_job_that_fails_undoes_itself_and_no_other()
    {
        using var started = new ManualResetEventSlim();
        var holding = store.Database.WriteAsync(_ => started.Wait(TimeSpan.FromSeconds(10))); // so that the next three are one batch
        var first = store.Database.WriteAsync(session => Insert(session, "first"));
        var failing = store.Database.WriteAsync<int>(session => throw new InvalidOperationException($"after {Insert(session, "failing")}"));
        var last = store.Database.WriteAsync(session => Insert(session, "last"));
        started.Set();

        Assert.True(await holding);
        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        Assert.Equal((1, 1), (await first, await last));
        Assert.Equal(["first", "last"], (await store.State.ReadAsync(["first", "failing", "last"])).Keys);
    }

    [Fact]
    public async Task A_commit_is_on_the_disk_before_it_is_answered()
    {
        Assert.Equal("wal", await store.Database.WriteAsync(session => session.First("PRAGMA journal_mode", row => row.GetString(0))));
        Assert.Equal(2, await store.Database.WriteAsync(session => session.First("PRAGMA synchronous", row => row.GetInt64(0)))); // FULL
    }

    [Fact]
    public async Task What_is_deleted_is_not_in_the_file()
    {
        await store.Log.BeginAsync(new Conversation("c", null, null, null), arrival: null);
        await store.Log.AppendAsync(new NewActivity("c", new JsonObject { ["text"] = "my-own-secret" }));
        await store.Log.DeleteAsync("c");

        store.Reopen(); // the last connection that closes empties the WAL

        Assert.DoesNotContain("my-own-secret", await File.ReadAllTextAsync(store.Path!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_is_named()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, new string('x', 5000));
        var failure = Assert.Throws<StorageException>(() => new SqliteDatabase(path, NullLogger<SqliteDatabase>.Instance));
        Assert.Contains(path, failure.Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Fact]
    public async Task A_file_of_a_later_program_is_left_alone()
    {
        await store.Database.WriteAsync(session => session.Execute("PRAGMA user_version = 99"));
        var failure = Assert.Throws<StorageException>(store.Reopen);
        Assert.Contains("99", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_else_on_the_machine_can_read_the_folder()
    {
        if (OperatingSystem.IsWindows())
            return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(store.Path!)!));
    }

    [Fact]
    public async Task After_its_end_nothing_is_written()
    {
        var database = new SqliteDatabase(path: null, NullLogger<SqliteDatabase>.Instance);
        database.Dispose();
        database.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => database.WriteAsync(_ => 1));
    }

    private static int Insert(SqliteSession session, string key) =>
        session.Execute("INSERT INTO items (key, json, written) VALUES ($1, '{}', 0)", key);
}
