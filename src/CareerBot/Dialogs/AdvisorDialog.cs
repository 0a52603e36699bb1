using CareerBot.Dialogs.Guided;
using CareerBot.Hosting;
using CareerBot.Knowledge.Understanding;
using CareerBot.Replies;

namespace CareerBot.Dialogs;

/// <summary>The root of the conversation: reads each message, decides, and says the reply.</summary>
/// <param name="content">Knowledge and wording, as they are now.</param>
/// <param name="conversationState">Holds what is remembered.</param>
/// <param name="guided">The dialogs that a message can begin.</param>
public sealed class AdvisorDialog(AdvisorContent content, ConversationState conversationState, IEnumerable<GuidedDialog> guided)
    : Dialog(nameof(AdvisorDialog)), IDialogDependencies
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
        if (content.Guided.FindStart(MessageText.Of(turn.Activity)) is { } started)
            return await dc.BeginDialogAsync(started, cancellationToken: cancellationToken);
        var memory = await memories.GetAsync(turn, () => new ConversationMemory(), cancellationToken);
        var reply = await ReplyAsync(turn, memory, cancellationToken);
        await memories.SetAsync(turn, memory, cancellationToken);
        await turn.SendActivityAsync(WithOffers(reply, turn.TurnState.Get<MessageReading>(), memory).ToActivity(), cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <inheritdoc/>
    public IEnumerable<Dialog> GetDependencies() => guided;

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

    /// <summary>An answer, and an answer repeated, offers the guided dialogs that go with its topic.</summary>
    private Reply WithOffers(Reply reply, MessageReading? reading, ConversationMemory memory) => reading?.Questions switch
    {
        [{ Topics: [{ Topic: SmallTalk.Repeat }] }] when memory.Offered.Count == 0 => WithOffers(reply, memory.LastTopic ?? SmallTalk.Repeat),
        [{ Outcome: Outcome.Answer or Outcome.SmallTalk, Topics: [{ Topic: var topic }, ..] }] => WithOffers(reply, topic),
        _ => reply,
    };

    private Reply WithOffers(Reply reply, string topic) =>
        reply with { Suggestions = [.. reply.Suggestions, .. content.Guided.OffersAfter(topic)] };

    private static bool IsAnswerable(UnderstoodQuestion question) =>
        question.Outcome is Outcome.Answer or Outcome.SmallTalk || question.NotCovered is not null;

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
