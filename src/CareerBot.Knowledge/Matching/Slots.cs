namespace CareerBot.Knowledge.Matching;

/// <summary>Slots of phrasings: <c>{job}</c> stands for any name of the kind <c>job</c>.</summary>
public static class Slots
{
    /// <summary>The slot of the job that the conversation is about: it goes without saying.</summary>
    public const string Job = "{job}";

    /// <summary>The word that stands for a name of a kind.</summary>
    public static string Of(string kind) => "{" + kind + "}";

    /// <summary>The kinds of the slots of a phrasing, in order.</summary>
    public static IEnumerable<string> In(string phrasing) =>
        Split(phrasing).Where(part => part.IsSlot).Select(part => part.Text);

    /// <summary>A phrasing as words and slots, in order; a slot's text is its kind.</summary>
    public static IEnumerable<(string Text, bool IsSlot)> Split(string phrasing)
    {
        var start = 0;
        while (phrasing.IndexOf('{', start) is var open and >= 0 && phrasing.IndexOf('}', open) is var close and >= 0)
        {
            yield return (phrasing[start..open], false);
            yield return (phrasing[(open + 1)..close], true);
            start = close + 1;
        }

        yield return (phrasing[start..], false);
    }
}
