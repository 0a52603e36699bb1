namespace CareerBot.Storage.Tests;

public sealed class ConversationDeletionTests
{
    [Fact]
    public async Task The_state_is_forgotten_and_the_wish_is_known_to_the_channel()
    {
        var storage = new MemoryStorage();
        var (conversation, user) = (new ConversationState(storage), new UserState(storage));
        var memory = conversation.CreateProperty<string>("memory");
        var adapter = new TestAdapter();
        adapter.Use(new AutoSaveStateMiddleware(user, conversation));
        bool? isWished = null;
        await new TestFlow(adapter, async (turn, token) =>
        {
            if (string.Equals(turn.Activity.Text, "delete", StringComparison.Ordinal))
                await new ConversationDeletion(conversation, user).DeleteAsync(turn, token);
            else
                await memory.SetAsync(turn, turn.Activity.Text, token);
            isWished = ConversationDeletion.IsWished(turn);
        })
            .Send("hello").Send("delete").StartTestAsync();
        Assert.True(isWished);

        string? left = null;
        await new TestFlow(adapter, async (turn, token) => left = await memory.GetAsync(turn, () => "nothing", token)).Send("x").StartTestAsync();
        Assert.Equal("nothing", left);
    }
}
