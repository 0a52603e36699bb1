using CareerBot.Hosting;
using CareerBot.Knowledge.Understanding;
using CareerBot.Replies;

namespace CareerBot.Dialogs;

/// <summary>The root of the conversation: reads each message, decides, and says the reply.</summary>
/// <param name="content">Knowledge and wording, as they are now.</param>
/// <param name="conversationState">Holds what is remembered.</param>
public sealed class AdvisorDialog(AdvisorContent content, ConversationState conversationState) : Dialog(nameof(AdvisorDialog))
{
    /// <summary>Longer messages are not read: nobody asks in more characters.</summary>
    private const int LongestMessage = 2000;

    private readonly IStatePropertyAccessor<ConversationMemory> memories =
        conversationState.CreateProperty<ConversationMemory>(nameof(ConversationMemory));

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = dc.Context;
        var memory = await memories.GetAsync(turn, () => new ConversationMemory(), cancellationToken);
        var reply = await ReplyAsync(turn, memory, cancellationToken);
        await memories.SetAsync(turn, memory, cancellationToken);
        await turn.SendActivityAsync(reply.ToActivity(), cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Says hello, once in a conversation.</summary>
    public async Task GreetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var memory = await memories.GetAsync(turn, () => new ConversationMemory(), cancellationToken);
        if (memory.Greeted)
            return;
        memory.Greeted = true;
        var greeting = content.Current.Replier.Greet(memory);
        await memories.SetAsync(turn, memory, cancellationToken);
        await turn.SendActivityAsync(greeting.ToActivity(), cancellationToken);
    }

    private async Task<Reply> ReplyAsync(ITurnContext turn, ConversationMemory memory, CancellationToken cancellationToken)
    {
        var (reader, replier) = content.Current;
        var text = MessageText.Of(turn.Activity);
        if (MessageText.UnreadableAs(turn.Activity, text, LongestMessage) is { } wording)
            return replier.SayWithHelp(wording, memory);
        var reading = reader.Read(text, new ReadingContext(memory.LastTopic, [.. memory.Offered]));
        await MatchTrace.SendAsync(turn, reading, cancellationToken);
        if (Aside.Of(text, reading, reader.Knowledge) is { } aside)
            return aside is WordingKey.Why ? replier.SayWhy(memory) : replier.SayWithHelp(aside, memory);
        turn.TurnState.Set(reading);
        return replier.ReplyTo(reading, memory);
    }
}
