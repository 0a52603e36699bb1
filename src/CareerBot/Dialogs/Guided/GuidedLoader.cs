using CareerBot.Cards;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Loading;

namespace CareerBot.Dialogs.Guided;

/// <summary>Reads the guided dialogs, the habits and the cards of the <c>dialogs</c> folder.</summary>
public static class GuidedLoader
{
    /// <summary>Reads and checks everything.</summary>
    /// <param name="folder">The <c>dialogs</c> folder.</param>
    /// <param name="knowledge">What the dialogs stand on.</param>
    /// <exception cref="KnowledgeException">Something does not check; the exception holds every fault.</exception>
    public static GuidedContent Load(string folder, KnowledgeBase knowledge)
    {
        var faults = new List<Fault>();
        var habits = Read(folder, "habits", "habits", faults) is { } file ? HabitsReader.Read(file, knowledge.Lexicon, faults) : null;
        var scripts = new List<GuidedScript>();
        foreach (var id in GuidedKeys.All.Keys)
        {
            if (Read(folder, id, "guided", faults) is { } script && habits is not null)
                scripts.Add(ScriptReader.Read(script, habits, faults));
        }

        var cards = CardTemplate.LoadAll(Path.Combine(folder, "cards"), faults);
        if (habits is null || faults.Count > 0)
            throw new KnowledgeException(faults);
        var content = new GuidedContent(habits, scripts.ToDictionary(script => script.Id, StringComparer.Ordinal), cards);
        faults.AddRange(GuidedCheck.Check(content, knowledge));
        return faults.Count == 0 ? content : throw new KnowledgeException(faults);
    }

    private static YamlFile? Read(string folder, string name, string schema, List<Fault> faults) => YamlFile.Read(
        Path.Combine(folder, name + ".yaml"), $"dialogs/{name}.yaml",
        DataSchema.Load(Path.Combine(folder, "schema", schema + ".schema.json")), faults);
}
