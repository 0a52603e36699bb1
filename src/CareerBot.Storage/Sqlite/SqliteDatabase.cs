using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace CareerBot.Storage.Sqlite;

/// <summary>
/// A SQLite file. One thread writes: whatever waits when it is free is one transaction, so that one flush of the disk
/// serves many messages. Readers have connections of their own. Without a path it is in memory, and the writer reads too.
/// </summary>
public sealed partial class SqliteDatabase : IDisposable
{
    /// <summary>The largest batch: a fault of the disk fails no more than these.</summary>
    private const int LargestBatch = 256;

    private readonly ILogger<SqliteDatabase> logger;
    private readonly BlockingCollection<SqliteJob> jobs = new(new ConcurrentQueue<SqliteJob>());
    private readonly ConcurrentBag<SqliteSession> readers = [];
    private readonly string? path;
    private readonly SqliteSession writer;
    private readonly Thread thread;
    private volatile bool disposed;

    /// <param name="path">The file; created with its folder if it does not exist. Null: in memory.</param>
    /// <param name="logger">Receives failures.</param>
    /// <exception cref="StorageException">The file cannot be used.</exception>
    public SqliteDatabase(string? path, ILogger<SqliteDatabase> logger)
    {
        this.path = path;
        this.logger = logger;
        writer = Open(path);
        thread = new Thread(Write) { IsBackground = true, Name = "SQLite writer" };
        thread.Start();
    }

    /// <summary>Ends after what waits has been written.</summary>
    public void Dispose()
    {
        if (disposed)
            return;
        disposed = true;
        jobs.CompleteAdding();
        thread.Join();
        while (readers.TryTake(out var reader))
            reader.Dispose();
        writer.Dispose();
        jobs.Dispose();
    }

    /// <summary>Writes; the task ends when that is on the disk.</summary>
    /// <param name="write">Runs on the writer.</param>
    /// <param name="committed">Runs on the writer before the task ends, in the order of the writes.</param>
    internal Task<T> WriteAsync<T>(Func<SqliteSession, T> write, Action<T>? committed = null)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        var job = new SqliteJob<T>(write, committed);
        jobs.Add(job);
        return job.Task;
    }

    /// <summary>Reads what is committed.</summary>
    internal Task<T> ReadAsync<T>(Func<SqliteSession, T> read)
    {
        if (path is null)
            return WriteAsync(read);
        ObjectDisposedException.ThrowIf(disposed, this);
        var reader = readers.TryTake(out var free) ? free : new SqliteSession(ConnectionString(path, SqliteOpenMode.ReadWrite));
        try
        {
            return Task.FromResult(read(reader));
        }
        finally
        {
            readers.Add(reader);
        }
    }

    private static SqliteSession Open(string? path)
    {
        SqliteSession? session = null;
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                CreatePrivate(folder);
            session = new SqliteSession(ConnectionString(path ?? ":memory:", SqliteOpenMode.ReadWriteCreate));
            foreach (var setting in SqliteSchema.WriterSettings)
                session.Execute(setting);
            SqliteSchema.Create(session);
            return session;
        }
        catch (Exception exception) when (exception is SqliteException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            session?.Dispose();
            throw new StorageException($"The conversations cannot be kept in {path}: {exception.Message}", exception);
        }
    }

    // What people say is nobody's on this machine but the server's
    private static void CreatePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static string ConnectionString(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString();

    private void Write()
    {
        var batch = new List<SqliteJob>();
        foreach (var first in jobs.GetConsumingEnumerable())
        {
            batch.Clear();
            batch.Add(first);
            while (batch.Count < LargestBatch && jobs.TryTake(out var next))
                batch.Add(next);
            Commit(batch);
        }
    }

    private void Commit(List<SqliteJob> batch)
    {
        try
        {
            writer.Execute("BEGIN IMMEDIATE");
            foreach (var job in batch)
                job.Run(writer);
            writer.Execute("COMMIT");
        }
        catch (SqliteException exception)
        {
            LogNotStored(exception, batch.Count);
            RollBack();
            batch.ForEach(job => job.Fail(exception));
            return;
        }

        batch.ForEach(job => job.Complete());
    }

    private void RollBack()
    {
        try
        {
            writer.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself
        }
    }

    [LoggerMessage(LogLevel.Error, "{Count} writes could not be stored")]
    private partial void LogNotStored(Exception exception, int count);
}
