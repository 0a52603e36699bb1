using CareerBot.Hosting;
using CareerBot.Knowledge.Understanding;
using CareerBot.Replies;

namespace CareerBot.Dialogs;

/// <summary>The root of the conversation: reads each message, decides, and says the reply; a sum that lacks a figure waits for it.</summary>
public sealed class AdvisorDialog : ComponentDialog
{
    /// <summary>Longer messages are not read: nobody asks in more characters.</summary>
    private const int LongestMessage = 2000;

    private readonly AdvisorContent content;
    private readonly IStatePropertyAccessor<ConversationMemory> memories;

    /// <param name="content">Knowledge and wording, as they are now.</param>
    /// <param name="sums">Asks for the figures of sums.</param>
    /// <param name="conversationState">Holds what is remembered.</param>
    public AdvisorDialog(AdvisorContent content, SumDialog sums, ConversationState conversationState)
        : base(nameof(AdvisorDialog))
    {
        this.content = content;
        memories = conversationState.CreateProperty<ConversationMemory>(nameof(ConversationMemory));
        AddDialog(sums);
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

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
    {
        var turn = innerDc.Context;
        var memory = await memories.GetAsync(turn, () => new ConversationMemory(), cancellationToken);
        var reply = await ReplyAsync(turn, memory, cancellationToken);
        return await SayAsync(innerDc, reply, memory, cancellationToken);
    }

    /// <summary>A figure that was asked for, or anything else: then the sum is dropped.</summary>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var turn = innerDc.Context;
        var memory = await memories.GetAsync(turn, () => new ConversationMemory(), cancellationToken);
        var text = MessageText.Of(turn.Activity);
        var (reader, replier) = content.Current;
        if (replier.Sums.IsCancel(text))
        {
            await innerDc.CancelAllDialogsAsync(cancellationToken);
            return await SayAsync(innerDc, replier.SayCancelled(memory), memory, cancellationToken);
        }

        var reading = reader.Read(text, Context(memory));
        if (memory.Sum is { } sum && new SumInterruption(replier.Sums, reading, text).Of(sum))
            await innerDc.CancelAllDialogsAsync(cancellationToken);
        else if (await innerDc.ContinueDialogAsync(cancellationToken) is { Result: not false } result)
            return result;
        return await OnBeginDialogAsync(innerDc, options: null, cancellationToken);
    }

    private static ReadingContext Context(ConversationMemory memory) => new(memory.LastTopic, [.. memory.Offered]);

    private async Task<DialogTurnResult> SayAsync(
        DialogContext innerDc, Reply reply, ConversationMemory memory, CancellationToken cancellationToken)
    {
        await memories.SetAsync(innerDc.Context, memory, cancellationToken);
        if (reply.Unfinished is not null)
            return await innerDc.BeginDialogAsync(nameof(SumDialog), SumQuestion.Of(reply), cancellationToken);
        await innerDc.Context.SendActivityAsync(reply.ToActivity(), cancellationToken);
        return await innerDc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private async Task<Reply> ReplyAsync(ITurnContext turn, ConversationMemory memory, CancellationToken cancellationToken)
    {
        var (reader, replier) = content.Current;
        var text = MessageText.Of(turn.Activity);
        if (MessageText.UnreadableAs(turn.Activity, text, LongestMessage) is { } wording)
            return replier.SayWithHelp(wording, memory);
        var reading = replier.Route(reader.Read(text, Context(memory)), text, memory);
        await MatchTrace.SendAsync(turn, reading, replier.Sums, cancellationToken);
        if (Aside.Of(text, reading, reader.Knowledge) is { } aside)
            return aside is WordingKey.Why ? replier.SayWhy(memory) : replier.SayWithHelp(aside, memory);
        turn.TurnState.Set(reading);
        return replier.ReplyTo(reading, memory);
    }
}
