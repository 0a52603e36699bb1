using CareerBot.Dialogs;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Understanding;
using CareerBot.Sums;
using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Replies;

/// <summary>Decides what to say to a message that has been read, and says it.</summary>
/// <param name="knowledge">What is known.</param>
/// <param name="wording">The bot's sentences.</param>
/// <param name="rate">Turns đồng into dollars; null when the settings have none.</param>
/// <param name="time">What times are seen from.</param>
public sealed class Replier(KnowledgeBase knowledge, Wording wording, ExchangeRate? rate, TimeProvider time)
{
    /// <summary>Does sums of pay.</summary>
    public PaySums Sums { get; } = new(knowledge, wording, rate, time);

    /// <summary>The first words of a conversation.</summary>
    public Reply Greet(ConversationMemory memory) => Remember(memory, new Reply(Say(WordingKey.Greeting, memory), Related(SmallTalk.Greeting)));

    /// <summary>A sentence that depends on no question, with what can be asked.</summary>
    /// <param name="key">One of <see cref="WordingKey"/>.</param>
    /// <param name="memory">The conversation.</param>
    public Reply SayWithHelp(string key, ConversationMemory memory)
    {
        var reply = Remember(memory, new Reply(Say(key, memory), Related(SmallTalk.Help)));
        memory.Turn++;
        return reply;
    }

    /// <summary>Says why the last answer is so, where the article says so.</summary>
    public Reply SayWhy(ConversationMemory memory)
    {
        if (memory.LastTopic is not { } topic || knowledge.FindAnswer(topic) is not { } answer)
            return SayWithHelp(WordingKey.WhyAsk, memory);
        memory.Turn++;
        return Remember(memory, new Reply(answer.Why ?? Say(WordingKey.Why, memory), Related(topic)));
    }

    /// <summary>Goes on with a sum after the figure that was asked for.</summary>
    public Reply ReplyTo(PaySum sum, Quantity answer, string text, ConversationMemory memory)
    {
        memory.Turn++;
        memory.Unclear = 0;
        return Remember(memory, SaySum(Sums.Answer(sum, answer, text, memory.Turn), memory));
    }

    /// <summary>Says that a sum is dropped.</summary>
    public Reply SayCancelled(ConversationMemory memory)
    {
        memory.Turn++;
        memory.Sum = null;
        return Remember(memory, new Reply(Sums.SayCancelled(memory.Turn), Related(SmallTalk.Help)));
    }

    /// <summary>A message as read, or as a question for a sum when its figures say so.</summary>
    public MessageReading Route(MessageReading reading, string text, ConversationMemory memory) =>
        new PayFollowUp(Sums, wording.Phrases, knowledge.Calibration.AnswerAt).Route(reading, text, memory);

    /// <summary>Replies to a message, and remembers what was said.</summary>
    public Reply ReplyTo(MessageReading reading, ConversationMemory memory)
    {
        memory.Turn++;
        memory.Unclear = reading.Questions.Any(IsClear) ? 0 : memory.Unclear + 1;
        if (reading.Questions is not [{ Topics: [{ Topic: SmallTalk.Repeat }] }])
            memory.Offered = [];
        var sum = memory.Sum;
        memory.Sum = reading.Questions.All(question => question.Outcome is Outcome.SmallTalk) ? sum : null;
        var isPart = reading.Questions.Count > 1;
        return Remember(memory, Combine([.. reading.Questions.Select(question => ReplyTo(question, isPart, sum, memory))]));
    }

    private static bool IsClear(UnderstoodQuestion question) =>
        question.Outcome is Outcome.Answer or Outcome.SmallTalk || question.NotCovered is not null;

    private static Reply Combine(IReadOnlyList<Reply> replies) => replies is [var only] ? only : new(
        string.Join("\n\n", replies.Select(reply => reply.Text)),
        [.. replies.SelectMany(reply => reply.Suggestions).Distinct(StringComparer.Ordinal).Take(QuestionReader.MostOffered)])
    {
        Unfinished = replies.LastOrDefault(reply => reply.Unfinished is not null)?.Unfinished,
    };

    private static Reply Remember(ConversationMemory memory, Reply reply)
    {
        memory.LastReply = reply.Text;
        return reply;
    }

    private Reply ReplyTo(UnderstoodQuestion question, bool isPart, PaySum? sum, ConversationMemory memory) => question.Outcome switch
    {
        Outcome.Answer => Sums.Reply(question.Topics[0].Topic, question.Text.Original, sum, memory.Turn) is { } result
            ? SaySum(result, memory)
            : Answer(question.Topics[0].Topic, memory),
        Outcome.SmallTalk => ReplyToSmallTalk(question.Topics[0].Topic, memory),
        Outcome.Clarify => Clarify([.. question.Topics.Select(match => match.Topic)], memory),
        _ => Unknown(question, isPart, memory),
    };

    private Reply SaySum(SumReply result, ConversationMemory memory)
    {
        memory.LastTopic = result.Sum.Topic;
        memory.Explained = false;
        memory.Sum = result.Sum;
        return new Reply(result.Text, Related(result.Sum.Topic)) { Unfinished = result.Sum.Asked is AskedFigure.None ? null : result.Sum };
    }

    private Reply Answer(string topic, ConversationMemory memory)
    {
        memory.LastTopic = topic;
        memory.Explained = false;
        return new Reply(knowledge.FindAnswer(topic)!.Text, Related(topic));
    }

    private Reply ReplyToSmallTalk(string topic, ConversationMemory memory) => topic switch
    {
        SmallTalk.Repeat => RepeatLast(memory),
        SmallTalk.More => Explain(memory),
        _ => new Reply(Say(topic, memory), Related(topic)),
    };

    private Reply RepeatLast(ConversationMemory memory)
    {
        if (memory.LastReply is not { } last)
            return new Reply(Say(WordingKey.RepeatNothing, memory), Related(SmallTalk.Help));
        return new Reply(last, memory.Offered.Count > 0 ? [.. memory.Offered.Select(knowledge.TitleOf)] : Related(memory.LastTopic ?? SmallTalk.Help));
    }

    private Reply Explain(ConversationMemory memory)
    {
        if (memory.LastTopic is not { } topic)
            return new Reply(Say(WordingKey.MoreAsk, memory), Related(SmallTalk.Help));
        if (!memory.Explained && knowledge.FindAnswer(topic)?.More is { } more)
        {
            memory.Explained = true;
            return new Reply(more, Related(topic));
        }

        return new Reply(Say(WordingKey.MoreNothing, memory, ("title", knowledge.TitleOf(topic))), Related(topic));
    }

    /// <summary>Asks back; the second time in a row it offers what it knows best in place of guessing again.</summary>
    private Reply Clarify(IReadOnlyList<string> topics, ConversationMemory memory)
    {
        var again = memory.Unclear > 1;
        memory.Offered = [.. again ? knowledge.Topics[SmallTalk.Help].Related : topics];
        List<string> titles = [.. memory.Offered.Select(knowledge.TitleOf)];
        return new Reply(Say(again ? WordingKey.ClarifyAgain : WordingKey.Clarify, memory, ("topics", titles)), titles);
    }

    private Reply Unknown(UnderstoodQuestion question, bool isPart, ConversationMemory memory)
    {
        if (question.NotCovered is { } subject)
            return new Reply(subject.Reply, subject.Nearest.Count > 0 ? [.. subject.Nearest.Select(knowledge.TitleOf)] : Related(SmallTalk.Help));
        if (question.Text.FindName("occupation") is { } occupation)
            return new Reply(Say(WordingKey.UnknownOccupation, memory, ("name", occupation)), Related(SmallTalk.Help));
        if (question.Text.FindName("place") is { } place)
            return new Reply(Say(WordingKey.UnknownPlace, memory, ("name", place)), Related(SmallTalk.Help));
        if (isPart)
            return new Reply(Say(WordingKey.NotUnderstoodParts, memory, ("question", question.Text.Original)));
        return memory.Unclear > 1 ? Clarify([], memory) : new Reply(Say(WordingKey.Unknown, memory), Related(SmallTalk.Help));
    }

    private string Say(string key, ConversationMemory memory, params IEnumerable<(string Slot, object Value)> values) =>
        wording.Say(key, memory.Turn, values.Select(value => KeyValuePair.Create(value.Slot, value.Value)));

    private List<string> Related(string topic) => [.. knowledge.Topics[topic].Related.Select(knowledge.TitleOf)];
}
