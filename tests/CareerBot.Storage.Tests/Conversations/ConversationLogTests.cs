namespace CareerBot.Storage.Tests.Conversations;

public sealed class SqliteFileLogTests : ConversationLogContract
{
    protected override TestStore Store { get; } = new();
}

public sealed class SqliteMemoryLogTests : ConversationLogContract
{
    protected override TestStore Store { get; } = new(inMemory: true);
}
