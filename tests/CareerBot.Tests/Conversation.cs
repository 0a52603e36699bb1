using CareerBot.Dialogs;
using CareerBot.Replies;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Tests;

/// <summary>A conversation with the shipped bot through a <see cref="TestAdapter"/>, with the middleware of every channel.</summary>
public sealed class Conversation
{
    private readonly TestAdapter adapter;
    private readonly IBot bot;
    private readonly ConversationState state;

    public Conversation(ShippedBot shipped)
    {
        adapter = new TestAdapter(TestAdapter.CreateConversation(Guid.NewGuid().ToString("n")));
        foreach (var middleware in shipped.Services.GetServices<IMiddleware>())
            adapter.Use(middleware);
        bot = shipped.Services.GetRequiredService<IBot>();
        state = shipped.Services.GetRequiredService<ConversationState>();
    }

    /// <summary>The conversation as a table of what is said and replied.</summary>
    public TestFlow Flow => new(adapter, bot);

    /// <summary>Says something and gives back the one reply.</summary>
    public Task<Reply> SayAsync(string text) => SendForReplyAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    /// <summary>Sends an activity and gives back the one reply.</summary>
    public async Task<Reply> SendForReplyAsync(Activity activity)
    {
        var message = Assert.Single(await SendAsync(activity));
        Assert.Equal(ActivityTypes.Message, message.Type);
        return new Reply(message.Text, [.. (message.SuggestedActions?.Actions ?? []).Select(action => (string)action.Value)]);
    }

    /// <summary>Sets what the bot remembers of what came before.</summary>
    public Task RememberAsync(Action<ConversationMemory> change) => adapter.ProcessActivityAsync(
        new Activity { Type = ActivityTypes.Event },
        async (turn, cancellationToken) =>
        {
            var memories = state.CreateProperty<ConversationMemory>(nameof(ConversationMemory));
            change(await memories.GetAsync(turn, () => new ConversationMemory(), cancellationToken));
        },
        CancellationToken.None);

    /// <summary>Somebody joins.</summary>
    public Task<IReadOnlyList<Activity>> JoinAsync(params IEnumerable<string> ids) => SendAsync(new Activity
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = [.. ids.Select(id => new ChannelAccount { Id = id })],
    });

    /// <summary>Sends an activity and gives back the replies, in order.</summary>
    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        await adapter.ProcessActivityAsync(activity, bot.OnTurnAsync, CancellationToken.None);
        List<Activity> replies = [.. adapter.ActiveQueue];
        adapter.ActiveQueue.Clear();
        return replies;
    }
}
