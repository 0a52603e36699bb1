using CareerBot.Dialogs.Guided;
using CareerBot.Hosting;
using CareerBot.Knowledge.Understanding;
using CareerBot.Replies;

namespace CareerBot.Dialogs;

/// <summary>
/// The root of the conversation: reads each message, decides, and says the reply. A sum that lacks a figure waits for it; a
/// guided dialog asks its questions.
/// </summary>
public sealed class AdvisorDialog : ComponentDialog
{
    /// <summary>The result of a dialog that has ended without reading the message: it is read as a new one.</summary>
    public const bool Unread = false;

    /// <summary>Longer messages are not read: nobody asks in more characters.</summary>
    private const int LongestMessage = 2000;

    private readonly AdvisorContent content;
    private readonly IStatePropertyAccessor<ConversationMemory> memories;

    /// <param name="content">Knowledge and wording, as they are now.</param>
    /// <param name="sums">Asks for the figures of sums.</param>
    /// <param name="guided">The dialogs that a message can begin.</param>
    /// <param name="conversationState">Holds what is remembered.</param>
    public AdvisorDialog(AdvisorContent content, SumDialog sums, IEnumerable<GuidedDialog> guided, ConversationState conversationState)
        : base(nameof(AdvisorDialog))
    {
        this.content = content;
        memories = conversationState.CreateProperty<ConversationMemory>(nameof(ConversationMemory));
        AddDialog(sums);
        foreach (var dialog in guided)
            AddDialog(dialog);
    }

    /// <summary>The reply to a question in the middle of a guided dialog; null when the message is none that can be answered.</summary>
    public async Task<Reply?> AnswerAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var memory = await memories.GetAsync(turn, () => new ConversationMemory(), cancellationToken);
        var reply = await ReplyAsync(turn, memory, cancellationToken);
        memory.Offered = []; // A number is an answer to the guided dialog
        await memories.SetAsync(turn, memory, cancellationToken);
        var reading = turn.TurnState.Get<MessageReading>();
        return reading is null || reading.Questions.Any(IsAnswerable) ? reply : null;
    }

    /// <summary>True for talk about the talk (thanks, say more), which answers no question of a guided dialog.</summary>
    public bool IsSmallTalk(string message) => content.Current.Reader.Read(message, ReadingContext.None).Outcome == Outcome.SmallTalk;

    /// <summary>Remembers what a guided dialog has said.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="text">What was said last.</param>
    /// <param name="topic">The topic that it answers; null for none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task RememberAsync(ITurnContext turn, string text, string? topic, CancellationToken cancellationToken)
    {
        var memory = await memories.GetAsync(turn, () => new ConversationMemory(), cancellationToken);
        memory.LastReply = text;
        (memory.LastTopic, memory.Explained) = topic is null ? (memory.LastTopic, memory.Explained) : (topic, false);
        await memories.SetAsync(turn, memory, cancellationToken);
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
        await turn.SendActivityAsync(WithOffers(greeting, SmallTalk.Greeting).ToActivity(), cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
    {
        var turn = innerDc.Context;
        if (content.Guided.FindStart(MessageText.Of(turn.Activity)) is { } started)
            return await innerDc.BeginDialogAsync(started, cancellationToken: cancellationToken);
        var memory = await memories.GetAsync(turn, () => new ConversationMemory(), cancellationToken);
        var reply = await ReplyAsync(turn, memory, cancellationToken);
        return await SayAsync(innerDc, WithOffers(reply, turn.TurnState.Get<MessageReading>(), memory), memory, cancellationToken);
    }

    /// <summary>An answer to a dialog that waits, or anything else: then the message is read as a new one.</summary>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var result = string.Equals(innerDc.ActiveDialog?.Id, nameof(SumDialog), StringComparison.Ordinal)
            ? await ContinueSumAsync(innerDc, cancellationToken)
            : await innerDc.ContinueDialogAsync(cancellationToken);
        return result is { Result: not Unread } ? result : await OnBeginDialogAsync(innerDc, options: null, cancellationToken);
    }

    private static ReadingContext Context(ConversationMemory memory) => new(memory.LastTopic, [.. memory.Offered]);

    private static bool IsAnswerable(UnderstoodQuestion question) =>
        question.Outcome is Outcome.Answer or Outcome.SmallTalk || question.NotCovered is not null;

    /// <summary>A figure that was asked for; null when the message is something else, and the sum dropped.</summary>
    private async Task<DialogTurnResult?> ContinueSumAsync(DialogContext innerDc, CancellationToken cancellationToken)
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

        var reading = reader.Read(text, ReadingContext.None); // What was said last is the question that waits
        var isOther = content.Guided.FindStart(text) is not null || (memory.Sum is { } sum && new SumInterruption(replier.Sums, reading, text).Of(sum));
        if (!isOther)
            return await innerDc.ContinueDialogAsync(cancellationToken);
        await innerDc.CancelAllDialogsAsync(cancellationToken);
        return null;
    }

    private async Task<DialogTurnResult> SayAsync(
        DialogContext innerDc, Reply reply, ConversationMemory memory, CancellationToken cancellationToken)
    {
        await memories.SetAsync(innerDc.Context, memory, cancellationToken);
        if (reply.Unfinished is not null)
            return await innerDc.BeginDialogAsync(nameof(SumDialog), SumQuestion.Of(reply), cancellationToken);
        await innerDc.Context.SendActivityAsync(reply.ToActivity(), cancellationToken);
        return await innerDc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>An answer, and an answer repeated, offers the guided dialogs that go with its topic.</summary>
    private Reply WithOffers(Reply reply, MessageReading? reading, ConversationMemory memory) => reading?.Questions switch
    {
        [{ Topics: [{ Topic: SmallTalk.Repeat }] }] when memory.Offered.Count == 0 => WithOffers(reply, memory.LastTopic ?? SmallTalk.Repeat),
        [{ Outcome: Outcome.Answer or Outcome.SmallTalk, Topics: [{ Topic: var topic }, ..] }] => WithOffers(reply, topic),
        _ => reply,
    };

    private Reply WithOffers(Reply reply, string topic) =>
        reply with { Suggestions = [.. reply.Suggestions, .. content.Guided.OffersAfter(topic)] };

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
