using CareerBot.Dialogs;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Understanding;

namespace CareerBot.Replies;

/// <summary>Decides what to say to a message that has been read, and says it.</summary>
/// <param name="knowledge">What is known.</param>
/// <param name="wording">The bot's sentences.</param>
public sealed class Replier(KnowledgeBase knowledge, Wording wording)
{
    private const string Greeting = "chat.greeting";
    private const string Help = "chat.help";
    private const string Repeat = "chat.repeat";
    private const string More = "chat.more";

    /// <summary>The first words of a conversation.</summary>
    public Reply Greet(ConversationMemory memory) => Remember(memory, new Reply(Say(WordingKey.Greeting, memory), Related(Greeting)));

    /// <summary>A sentence that depends on no question, with what can be asked.</summary>
    /// <param name="key">One of <see cref="WordingKey"/>.</param>
    /// <param name="memory">The conversation.</param>
    public Reply SayWithHelp(string key, ConversationMemory memory) => Remember(memory, new Reply(Say(key, memory), Related(Help)));

    /// <summary>Replies to a message, and remembers what was said.</summary>
    public Reply ReplyTo(MessageReading reading, ConversationMemory memory)
    {
        memory.Turn++;
        var understood = reading.Outcome is Outcome.Answer or Outcome.SmallTalk;
        memory.Unclear = understood ? 0 : memory.Unclear + 1;
        memory.Offered = [];
        return Remember(memory, Combine([.. reading.Questions.Select(question => ReplyTo(question, memory))]));
    }

    private static Reply Combine(IReadOnlyList<Reply> replies) => new(
        string.Join("\n\n", replies.Select(reply => reply.Text)),
        [.. replies.SelectMany(reply => reply.Suggestions).Distinct(StringComparer.Ordinal).Take(QuestionReader.MostOffered)]);

    private static Reply Remember(ConversationMemory memory, Reply reply)
    {
        memory.LastReply = reply.Text;
        return reply;
    }

    private Reply ReplyTo(UnderstoodQuestion question, ConversationMemory memory) => question.Outcome switch
    {
        Outcome.Answer => Answer(question.Topics[0].Topic, memory),
        Outcome.SmallTalk => SmallTalk(question.Topics[0].Topic, memory),
        Outcome.Clarify => Clarify(question, memory),
        _ => Unknown(question, memory),
    };

    private Reply Answer(string topic, ConversationMemory memory)
    {
        memory.LastTopic = topic;
        memory.Explained = false;
        return new Reply(knowledge.FindAnswer(topic)!.Text, Related(topic));
    }

    private Reply SmallTalk(string topic, ConversationMemory memory) => topic switch
    {
        Repeat => memory.LastReply is { } last ? new Reply(last, Related(memory.LastTopic ?? Help)) : new Reply(Say(WordingKey.RepeatNothing, memory), Related(Help)),
        More => Explain(memory),
        _ => new Reply(Say(topic, memory), Related(topic)),
    };

    private Reply Explain(ConversationMemory memory)
    {
        if (memory.LastTopic is not { } topic)
            return new Reply(Say(WordingKey.MoreAsk, memory), Related(Help));
        if (!memory.Explained && knowledge.FindAnswer(topic)?.More is { } more)
        {
            memory.Explained = true;
            return new Reply(more, Related(topic));
        }

        return new Reply(Say(WordingKey.MoreNothing, memory, ("title", knowledge.TitleOf(topic))), Related(topic));
    }

    private Reply Clarify(UnderstoodQuestion question, ConversationMemory memory)
    {
        var again = memory.Unclear > 1;
        memory.Offered = [.. again ? knowledge.Topics[Help].Related : question.Topics.Select(match => match.Topic)];
        List<string> titles = [.. memory.Offered.Select(knowledge.TitleOf)];
        return new Reply(Say(again ? WordingKey.ClarifyAgain : WordingKey.Clarify, memory, ("topics", titles)), titles);
    }

    private Reply Unknown(UnderstoodQuestion question, ConversationMemory memory)
    {
        if (question.NotCovered is { } subject)
            return new Reply(subject.Reply, [.. subject.Nearest.Select(knowledge.TitleOf)]);
        if (question.Text.FindName("occupation") is { } occupation)
            return new Reply(Say(WordingKey.UnknownOccupation, memory, ("name", occupation)), Related(Help));
        if (question.Text.FindName("place") is { } place)
            return new Reply(Say(WordingKey.UnknownPlace, memory, ("name", place)), Related(Help));
        return new Reply(Say(WordingKey.Unknown, memory), Related(Help));
    }

    private string Say(string key, ConversationMemory memory, params IEnumerable<(string Slot, object Value)> values) =>
        wording.Say(key, memory.Turn, values.Select(value => KeyValuePair.Create(value.Slot, value.Value)));

    private List<string> Related(string topic) => [.. knowledge.Topics[topic].Related.Select(knowledge.TitleOf)];
}
