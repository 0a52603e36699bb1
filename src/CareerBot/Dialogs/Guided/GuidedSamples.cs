using CareerBot.Knowledge;

namespace CareerBot.Dialogs.Guided;

/// <summary>Every slot that the guided dialogs fill, each with a value to try sentences and cards with.</summary>
internal static class GuidedSamples
{
    /// <summary>Slots and values, with the figures of a job.</summary>
    public static Dictionary<string, object> For(Job job)
    {
        var values = new Dictionary<string, object>(GuidedContent.ValuesOf(job), StringComparer.Ordinal);
        foreach (var key in (string[])["title", "question", "place", "unit", "chart", "alt", "speak", "source", "limits", "card", "pay", "line", "date"])
            values[key] = "A";
        foreach (var key in (string[])["number", "total", "you", "low", "middle", "high"])
            values[key] = 1m;
        foreach (var key in (string[])["choices", "strengths", "ready", "train", "notes"])
            values[key] = new List<object> { "A", "B" };
        foreach (var key in (string[])["rows", "steps", "interview", "checklist", "groups", "marks", "next"])
            values[key] = new List<object> { Line(), Line() };
        values["headings"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["job"] = "A", ["pay"] = "A", ["interview"] = "A", ["checklist"] = "A" };
        return values;
    }

    private static Dictionary<string, object> Line() => new(StringComparer.Ordinal)
    {
        ["title"] = "A",
        ["text"] = "A",
        ["number"] = 1m,
        ["annual"] = 1m,
        ["difference"] = 0m,
        ["less"] = 0m,
        ["value"] = 1m,
        ["lines"] = new List<object> { "A" },
    };
}
