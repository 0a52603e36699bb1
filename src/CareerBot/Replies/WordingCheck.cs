using CareerBot.Knowledge;
using CareerBot.Sums;

namespace CareerBot.Replies;

/// <summary>That the sentences fit what the bot says, and the knowledge.</summary>
internal static class WordingCheck
{
    /// <summary>The fault that a key has no sentence.</summary>
    public static Fault Missing(string key) => new(new SourcePosition(FileOf(key), 1), $"no sentence for '{key}'");

    /// <summary>Fills a sentence in as the bot will.</summary>
    /// <exception cref="FormatException">A slot has no value.</exception>
    public static void TryOut(TextTemplate template, string key)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        if (WordingKey.Slots.TryGetValue(key, out var slot))
            values.Add(slot.Slot, slot.Sample);
        foreach (var (name, sample) in IsOfPay(key) ? PayKey.Samples(key) : [])
            values.Add(name, sample);
        template.Render(values);
    }

    /// <summary>Small talk of the knowledge that nothing can be said to: the bot must not serve so.</summary>
    public static IEnumerable<Fault> Unsaid(Wording wording, KnowledgeBase knowledge) =>
        from topic in knowledge.Topics.Values
        where topic.IsSmallTalk && topic.Id is not (SmallTalk.Repeat or SmallTalk.More) && !wording.Has(topic.Id)
        select new Fault(topic.Position, $"{Wording.FileName} has no sentence for '{topic.Id}'");

    /// <summary>Sentences that nobody says: left behind, or misspelt.</summary>
    public static IEnumerable<Fault> Unused(Wording wording, KnowledgeBase knowledge) =>
        from sentence in wording.Keys
        where !WordingKey.All.Concat(PayKey.All).Contains(sentence.Key, StringComparer.Ordinal)
        where !knowledge.Topics.TryGetValue(sentence.Key, out var topic) || !topic.IsSmallTalk
        select new Fault(sentence.Position, $"the bot never says '{sentence.Key}'");

    private static bool IsOfPay(string key) => key.StartsWith(PayKey.Prefix, StringComparison.Ordinal);

    private static string FileOf(string key) => IsOfPay(key) ? Wording.PayFileName : Wording.FileName;
}
