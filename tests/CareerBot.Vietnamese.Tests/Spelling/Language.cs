using System.Runtime.CompilerServices;
using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Vietnamese.Tests.Spelling;

/// <summary>The language data of the repository.</summary>
internal static class Language
{
    internal static string Folder { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "../../../knowledge/language"));

    internal static string CorpusFolder { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "../Corpus"));

    internal static SpellingNormalizer Normalizer { get; } = new(SpellingLexicon.Load(Folder));

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
