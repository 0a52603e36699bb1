using System.Collections.Frozen;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>Reads abbreviations.yaml: for each short form its readings in order; the first that applies is taken.</summary>
internal static class AbbreviationFile
{
    internal static FrozenDictionary<string, Abbreviation[]> Read(string file)
    {
        var root = YamlData.Read(file).RequiredFields("groups", "abbreviations");
        var groups = root["groups"].Entries.ToDictionary(group => "$" + group.Key, group => group.Value.Words, StringComparer.Ordinal);
        var readings = new Dictionary<string, List<Abbreviation>>(StringComparer.Ordinal);
        foreach (var item in root["abbreviations"].Items)
        {
            var fields = item.Fields("short", "full", "after", "before", "near", "not-after", "not-before");
            if (!fields.TryGetValue("short", out var shortForms) || !fields.TryGetValue("full", out var full))
                throw item.Error("an abbreviation needs short and full");
            var abbreviation = new Abbreviation(
                full.Words, Condition("after"), Condition("before"), Condition("near"), Condition("not-after"), Condition("not-before"));
            foreach (var word in shortForms.Words)
                Add(word, abbreviation, shortForms);

            WordCondition Condition(string key) => new(fields.TryGetValue(key, out var data) ? [.. Words(data, groups)] : []);
        }
        return readings.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);

        void Add(string word, Abbreviation abbreviation, YamlData data)
        {
            if (abbreviation.Full.Contains(word, StringComparer.Ordinal) && abbreviation.Full.Length > 1)
                throw data.Error($"'{word}' is written out with itself");
            if (!readings.TryGetValue(word, out var list))
                readings.Add(word, list = []);
            list.Add(abbreviation);
        }
    }

    private static IEnumerable<string> Words(YamlData data, Dictionary<string, string[]> groups)
    {
        foreach (var word in data.Words)
        {
            if (word[0] != '$')
                yield return word;
            else if (groups.TryGetValue(word, out var group))
            {
                foreach (var member in group)
                    yield return member;
            }
            else
                throw data.Error($"the group '{word}' does not exist");
        }
    }
}
