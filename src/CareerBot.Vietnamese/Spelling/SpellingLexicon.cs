using System.Collections.Frozen;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// The language data of spelling: abbreviations, foreign words, common words, i/y and look-alike letters. Immutable.
/// The format of each file stands in its head.
/// </summary>
public sealed class SpellingLexicon
{
    private SpellingLexicon(string folder)
    {
        Abbreviations = AbbreviationFile.Read(Path.Combine(folder, "abbreviations.yaml"));
        Foreign = ForeignWords.Read(Path.Combine(folder, "foreign-words.yaml"));
        Common = CommonWords.Read(Path.Combine(folder, "common-words.yaml"));
        Variants = SpellingVariants.Read(Path.Combine(folder, "i-y.yaml"));
        Characters = CharacterData.Read(Path.Combine(folder, "characters.yaml"));
    }

    internal FrozenDictionary<string, Abbreviation[]> Abbreviations { get; }

    internal ForeignWords Foreign { get; }

    internal CommonWords Common { get; }

    internal SpellingVariants Variants { get; }

    internal CharacterData Characters { get; }

    /// <summary>Reads the files of a folder (knowledge/language).</summary>
    /// <exception cref="InvalidDataException">A file is missing or wrong; the message begins with file:line.</exception>
    public static SpellingLexicon Load(string languageFolder) => new(languageFolder);
}
