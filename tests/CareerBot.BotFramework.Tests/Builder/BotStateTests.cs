namespace CareerBot.BotFramework.Tests.Builder;

public class BotStateTests
{
    private readonly CountingStorage _storage = new();
    private readonly UserState _state;
    private readonly IStatePropertyAccessor<Profile> _profile;

    public BotStateTests()
    {
        _state = new UserState(_storage);
        _profile = _state.CreateProperty<Profile>("profile");
    }

    [Fact]
    public async Task Value_is_there_in_the_next_turn()
    {
        await TurnAsync(turn => _profile.SetAsync(turn, new Profile { Name = "Lan", Tags = ["a"] }));
        await TurnAsync(async turn =>
        {
            var profile = await _profile.GetAsync(turn);
            Assert.Equal("Lan", profile.Name);
            Assert.Equal(["a"], profile.Tags);
        });
        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task Changes_to_a_value_are_saved()
    {
        await TurnAsync(turn => _profile.SetAsync(turn, new Profile { Name = "Lan" }));
        await TurnAsync(async turn => (await _profile.GetAsync(turn)).Name = "Mai");
        await TurnAsync(async turn => Assert.Equal("Mai", (await _profile.GetAsync(turn)).Name));
        Assert.Equal(2, _storage.Writes);
    }

    [Fact]
    public async Task Same_value_is_the_same_instance_in_a_turn()
    {
        await TurnAsync(turn => _profile.SetAsync(turn, new Profile()));
        await TurnAsync(async turn => Assert.Same(await _profile.GetAsync(turn), await _profile.GetAsync(turn)));
        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task Reading_reads_once_a_turn_and_writes_nothing()
    {
        await TurnAsync(async turn =>
        {
            await _profile.GetAsync(turn);
            await _profile.GetAsync(turn);
        });
        Assert.Equal((1, 0), (_storage.Reads, _storage.Writes));
    }

    [Fact]
    public async Task Default_is_made_and_kept()
    {
        await TurnAsync(async turn =>
        {
            var made = await _profile.GetAsync(turn, () => new Profile { Name = "new" });
            Assert.Same(made, await _profile.GetAsync(turn));
        });
        await TurnAsync(async turn => Assert.Equal("new", (await _profile.GetAsync(turn)).Name));
    }

    [Fact]
    public async Task Missing_value_without_default_is_null_or_zero()
    {
        var count = _state.CreateProperty<int>("count");
        await TurnAsync(async turn =>
        {
            Assert.Null(await _profile.GetAsync(turn));
            Assert.Equal(0, await count.GetAsync(turn));
            Assert.Equal(3, await count.GetAsync(turn, () => 3));
        });
        await TurnAsync(async turn => Assert.Equal(3, await count.GetAsync(turn)));
    }

    [Fact]
    public async Task Deleted_property_is_gone()
    {
        await TurnAsync(turn => _profile.SetAsync(turn, new Profile()));
        await TurnAsync(turn => _profile.DeleteAsync(turn));
        await TurnAsync(async turn => Assert.Null(await _profile.GetAsync(turn)));
    }

    [Fact]
    public async Task Cleared_state_is_written_even_when_it_was_empty()
    {
        await TurnAsync(turn => _state.ClearStateAsync(turn));
        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task Cleared_state_is_empty()
    {
        await TurnAsync(turn => _profile.SetAsync(turn, new Profile()));
        await TurnAsync(turn => _state.ClearStateAsync(turn));
        await TurnAsync(async turn => Assert.Null(await _profile.GetAsync(turn)));
    }

    [Fact]
    public async Task Deleted_state_leaves_the_storage()
    {
        await TurnAsync(turn => _profile.SetAsync(turn, new Profile()));
        await TurnAsync(turn => _state.DeleteAsync(turn));
        Assert.Empty(await _storage.ReadAsync(["test/users/user1"]));
    }

    [Fact]
    public async Task State_that_was_not_loaded_is_not_saved()
    {
        await TurnAsync(turn => _state.SaveChangesAsync(turn, force: true));
        Assert.Equal(0, _storage.Writes);
    }

    [Fact]
    public async Task Force_writes_what_has_not_changed()
    {
        await TurnAsync(async turn =>
        {
            await _state.LoadAsync(turn);
            await _state.SaveChangesAsync(turn, force: true);
        });
        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task Failed_turn_saves_nothing()
    {
        await Assert.ThrowsAsync<FormatException>(() => TurnAsync(async turn =>
        {
            await _profile.SetAsync(turn, new Profile());
            throw new FormatException();
        }));
        Assert.Equal(0, _storage.Writes);
    }

    [Fact]
    public async Task Keys_name_channel_and_owner()
    {
        BotState[] states = [_state, new ConversationState(_storage), new PrivateConversationState(_storage)];
        await TurnAsync(async turn =>
        {
            foreach (var state in states) await state.CreateProperty<int>("n").SetAsync(turn, 1);
            foreach (var state in states) await state.SaveChangesAsync(turn);
        });
        Assert.Equal(["test/conversations/Conversation1", "test/conversations/Conversation1/users/user1", "test/users/user1"], _storage.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Missing_part_of_the_key_is_named()
    {
        await AssertMissingAsync(new UserState(_storage), a => a.ChannelId = null, "invalid activity-missing channelId");
        await AssertMissingAsync(new UserState(_storage), a => a.From = null, "invalid activity-missing From.Id");
        await AssertMissingAsync(new ConversationState(_storage), a => a.Conversation.Id = null, "invalid activity-missing Conversation.Id");
        await AssertMissingAsync(new PrivateConversationState(_storage), a => a.Conversation = null, "invalid activity-missing Conversation.Id");
    }

    [Fact]
    public async Task Set_of_states_is_loaded_and_saved_together()
    {
        var set = new BotStateSet(_state).Add(new ConversationState(_storage));
        await TurnAsync(async turn =>
        {
            await set.LoadAllAsync(turn);
            await set.SaveAllChangesAsync(turn, force: true);
        });
        Assert.Equal((2, 2), (_storage.Reads, _storage.Writes));
    }

    private static async Task AssertMissingAsync(BotState state, Action<Activity> spoil, string message)
    {
        var activity = new Activity { ChannelId = "c", From = new ChannelAccount("u"), Conversation = new ConversationAccount(id: "v") };
        spoil(activity);
        using var turn = new TurnContext(new TestAdapter(), activity);
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => state.LoadAsync(turn));
        Assert.Equal(message, e.Message);
    }

    private Task TurnAsync(Func<ITurnContext, Task> bot) =>
        new TestAdapter().Use(new AutoSaveStateMiddleware(_state)).ProcessActivityAsync(new Activity(), (turn, _) => bot(turn));

    private sealed class Profile
    {
        public string Name { get; set; }

        public List<string> Tags { get; set; }
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly IStorage _inner = new MemoryStorage();

        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public HashSet<string> Keys { get; } = [];

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            return _inner.ReadAsync(keys, cancellationToken);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            Keys.UnionWith(changes.Keys);
            return _inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _inner.DeleteAsync(keys, cancellationToken);
    }
}
