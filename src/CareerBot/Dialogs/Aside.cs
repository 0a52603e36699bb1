using CareerBot.Knowledge;
using CareerBot.Knowledge.Understanding;
using CareerBot.Replies;

namespace CareerBot.Dialogs;

/// <summary>What is said to a message that is no question for the knowledge base.</summary>
internal static class Aside
{
    /// <summary>The key of the sentence to say, or null when the message is to be answered.</summary>
    /// <param name="text">The message.</param>
    /// <param name="reading">How it was read as a question.</param>
    /// <param name="knowledge">Knows remarks and other languages.</param>
    public static string? Of(string text, MessageReading reading, KnowledgeBase knowledge)
    {
        if (ForeignMessages.IsInOtherScript(text) || (reading.Outcome != Outcome.SmallTalk && knowledge.Foreign.IsForeign(text)))
            return WordingKey.OtherLanguage;
        return knowledge.Remarks.Find(text) switch
        {
            Remark.Why => WordingKey.Why,
            Remark.Insult when AsksNothing(reading) => WordingKey.Insult,
            _ => null,
        };
    }

    /// <summary>An angry question is a question.</summary>
    private static bool AsksNothing(MessageReading reading) => reading.Questions.All(question => question.Outcome switch
    {
        Outcome.Unknown => question.NotCovered is null,
        Outcome.Clarify => question.Topics[0].Topic.StartsWith(SmallTalk.Prefix, StringComparison.Ordinal),
        _ => false,
    });
}
