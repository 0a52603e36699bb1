namespace CareerBot.Storage.Tests;

/// <summary>A SQLite store in a temporary folder, or in memory.</summary>
public sealed class TestStore : IDisposable
{
    private readonly DirectoryInfo? folder;
    private SqliteDatabase database;

    public TestStore(bool inMemory = false)
    {
        folder = inMemory ? null : Directory.CreateTempSubdirectory("careerbot-store");
        (database, State, Log) = Open();
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero));

    public string? Path => folder is null ? null : System.IO.Path.Combine(folder.FullName, "data", "careerbot.db");

    public SqliteStorage State { get; private set; }

    public SqliteConversationLog Log { get; private set; }

    internal SqliteDatabase Database => database;

    /// <summary>As after a restart of the program.</summary>
    public void Reopen()
    {
        database.Dispose();
        (database, State, Log) = Open();
    }

    public void Dispose()
    {
        database.Dispose();
        folder?.Delete(recursive: true);
    }

    private (SqliteDatabase Database, SqliteStorage State, SqliteConversationLog Log) Open()
    {
        var opened = new SqliteDatabase(Path, NullLogger<SqliteDatabase>.Instance);
        return (opened, new SqliteStorage(opened, Time), new SqliteConversationLog(opened, Time));
    }
}
