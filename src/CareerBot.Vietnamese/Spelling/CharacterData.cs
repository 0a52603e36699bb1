using System.Collections.Frozen;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>Letters of other scripts that look like Latin ones, and emoticons that contain letters or digits (characters.yaml).</summary>
internal sealed record CharacterData(FrozenDictionary<char, char> LookAlikes, string[] Emoticons)
{
    internal static CharacterData Read(string file)
    {
        var root = YamlData.Read(file);
        var fields = root.RequiredFields("look-alikes", "emoticons");
        var lookAlikes = new Dictionary<char, char>();
        foreach (var (latin, letters) in fields["look-alikes"].Entries)
        {
            if (latin.Length != 1)
                throw letters.Error($"'{latin}' is not one letter");
            foreach (var letter in letters.Words)
                lookAlikes[letter.Length == 1 ? letter[0] : throw letters.Error($"'{letter}' is not one letter")] = latin[0];
        }
        // The longest first, so that :3 does not hide :33
        var emoticons = fields["emoticons"].Words.Select(text => text.ToLowerInvariant()).Distinct(StringComparer.Ordinal).OrderByDescending(text => text.Length).ToArray();
        return new CharacterData(lookAlikes.ToFrozenDictionary(), emoticons);
    }
}
