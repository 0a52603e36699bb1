namespace CareerBot.Storage.Sqlite;

/// <summary>A write that waits for the writer.</summary>
internal abstract class SqliteJob
{
    /// <summary>Writes within the transaction of the batch; a failure undoes this job only.</summary>
    public abstract void Run(SqliteSession session);

    /// <summary>The batch is on the disk.</summary>
    public abstract void Complete();

    /// <summary>The batch could not be stored.</summary>
    public abstract void Fail(Exception exception);
}

/// <inheritdoc/>
internal sealed class SqliteJob<T>(Func<SqliteSession, T> write, Action<T>? committed) : SqliteJob
{
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;
    private Exception? failure;

    public Task<T> Task => completion.Task;

    public override void Run(SqliteSession session)
    {
        session.Execute("SAVEPOINT job");
        try
        {
            result = write(session);
        }
#pragma warning disable CA1031 // It is the caller's, whatever it is
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
            session.Execute("ROLLBACK TO job");
        }

        session.Execute("RELEASE job");
    }

    public override void Complete()
    {
        if (failure is not null)
        {
            completion.TrySetException(failure);
            return;
        }

        committed?.Invoke(result!);
        completion.TrySetResult(result!);
    }

    public override void Fail(Exception exception) => completion.TrySetException(exception);
}
