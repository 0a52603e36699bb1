using CareerBot.Dialogs;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Tests.Dialogs.Guided;

/// <summary>A conversation with the root dialog through a <see cref="DialogTestClient"/>.</summary>
internal sealed class GuidedTalk
{
    private readonly DialogTestClient client;

    public GuidedTalk(ShippedBot bot)
        : this(bot.Services, Guid.NewGuid().ToString("n"))
    {
    }

    public GuidedTalk(IServiceProvider services, string conversation) => client = new DialogTestClient(
        new TestAdapter(TestAdapter.CreateConversation(conversation)),
        services.GetRequiredService<AdvisorDialog>(),
        conversationState: services.GetRequiredService<ConversationState>());

    /// <summary>The dialogs in progress, the innermost first.</summary>
    public IEnumerable<string> Stack => client.DialogContext.Stack.SelectMany(instance => Inner(instance).Append(instance)).Select(instance => instance.Id);

    /// <summary>Says something and gives back every reply.</summary>
    public Task<IReadOnlyList<Activity>> SayAsync(string text) => SendAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    /// <summary>Says several things and gives back the replies to the last.</summary>
    public async Task<IReadOnlyList<Activity>> SayAsync(params IReadOnlyList<string> texts)
    {
        foreach (var text in texts.SkipLast(1))
            await SayAsync(text);
        return await SayAsync(texts[^1]);
    }

    /// <summary>Sends an activity and gives back every reply.</summary>
    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        var replies = new List<Activity>();
        for (var reply = await client.SendActivityAsync<Activity>(activity); reply is not null; reply = client.GetNextReply<Activity>())
            replies.Add(reply);
        return replies;
    }

    /// <summary>Says several things and gives back the words of the last reply.</summary>
    public async Task<string> LastTextAsync(params IReadOnlyList<string> texts) => (await SayAsync(texts))[^1].Text;

    private static List<DialogInstance> Inner(DialogInstance instance) =>
        instance.State.TryGetValue(ComponentDialog.PersistedDialogState, out var state) ? ((DialogState)state).DialogStack : [];
}
