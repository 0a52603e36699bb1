using System.Collections.Frozen;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// Words in use that are no Vietnamese syllables or look like Telex (foreign-words.yaml). The ambiguous ones are read as
/// keystrokes when another word of the same message clearly is.
/// </summary>
internal sealed record ForeignWords(FrozenSet<string> Words, FrozenSet<string> Ambiguous)
{
    internal bool Contains(string word) => Words.Contains(word) || Ambiguous.Contains(word);

    internal static ForeignWords Read(string file)
    {
        var fields = YamlData.Read(file).RequiredFields("words", "ambiguous");
        return new ForeignWords(Set(fields["words"]), Set(fields["ambiguous"]));
    }

    private static FrozenSet<string> Set(YamlData data) =>
        data.Entries.SelectMany(group => group.Value.Words).ToFrozenSet(StringComparer.Ordinal);
}
