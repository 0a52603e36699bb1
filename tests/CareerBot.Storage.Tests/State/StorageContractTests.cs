namespace CareerBot.Storage.Tests.State;

public sealed class MemoryStorageTests : StorageContract
{
    protected override IStorage Storage { get; } = new MemoryStorage();
}

public sealed class SqliteFileStorageTests : StorageContract, IDisposable
{
    private readonly TestStore store = new();

    protected override IStorage Storage => store.State;

    public void Dispose() => store.Dispose();
}

public sealed class SqliteMemoryStorageTests : StorageContract, IDisposable
{
    private readonly TestStore store = new(inMemory: true);

    protected override IStorage Storage => store.State;

    public void Dispose() => store.Dispose();
}

/// <summary>Within a turn, whose writes are not stored yet.</summary>
public sealed class TurnStorageTests : StorageContract, IDisposable
{
    private readonly TestStore store = new();
    private TurnWrites? turn;

    protected override IStorage Storage
    {
        get
        {
            // In the flow of the test itself
            turn ??= store.State.BeginTurn();
            return store.State;
        }
    }

    public void Dispose() => store.Dispose();
}
