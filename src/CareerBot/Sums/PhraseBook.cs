using CareerBot.Knowledge;
using CareerBot.Knowledge.Loading;
using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Sums;

/// <summary>The words of <c>dialogs/phrases.yaml</c> that the dialogs listen for. Immutable and thread-safe.</summary>
public sealed class PhraseBook
{
    public const string Cancel = "cancel";
    public const string Fillers = "fillers";
    public const string FullTime = "full-time";
    public const string PartTime = "part-time";
    public const string HowMuch = "how-much";
    public const string HowLong = "how-long";
    public const string ForWeek = "for-week";
    public const string ForMonth = "for-month";
    public const string ForYear = "for-year";

    private const string FileName = "dialogs/phrases.yaml";

    private readonly Dictionary<string, string[][]> lists;

    private PhraseBook(Dictionary<string, string[][]> lists) => this.lists = lists;

    /// <summary>Reads and checks the file.</summary>
    /// <param name="folder">The <c>dialogs</c> folder.</param>
    /// <param name="faults">Receives what is wrong; the book is empty then.</param>
    public static PhraseBook Load(string folder, ICollection<Fault> faults)
    {
        var schema = DataSchema.Load(Path.Combine(folder, "schema", "phrases.schema.json"));
        var file = YamlFile.Read(Path.Combine(folder, "phrases.yaml"), FileName, schema, faults);
        return new PhraseBook(file is null ? [] : file.Root.AsEntries().ToDictionary(
            list => list.Key.AsText(),
            list => list.Value.AsTexts().Select(Words).OrderByDescending(words => words.Length).ToArray(),
            StringComparer.Ordinal));
    }

    /// <summary>Whether a phrase of a list stands anywhere in a text.</summary>
    public bool Has(string list, string text)
    {
        var words = Words(text);
        return Enumerable.Range(0, words.Length).Any(at => LengthAt(list, words, at) > 0);
    }

    /// <summary>Whether a text is nothing but phrases of a list, and fillers.</summary>
    public bool IsOnly(string list, string text)
    {
        var words = Words(text);
        var found = false;
        for (var at = 0; at < words.Length;)
        {
            var length = LengthAt(list, words, at);
            found |= length > 0;
            if (length == 0)
                length = LengthAt(Fillers, words, at);
            if (length == 0)
                return false;
            at += length;
        }

        return found;
    }

    private static string[] Words(string text)
    {
        var letters = text.Normalize().ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ');
        return string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private int LengthAt(string list, string[] words, int at) =>
        lists[list].FirstOrDefault(phrase => Stands(phrase, words, at))?.Length ?? 0;

    private static bool Stands(string[] phrase, string[] words, int at) =>
        at + phrase.Length <= words.Length && phrase.Index().All(word => Reads(words[at + word.Index], word.Item));

    private static bool Reads(string typed, string meant) =>
        string.Equals(typed, meant, StringComparison.Ordinal)
        || (!Diacritics.HasAny(typed) && string.Equals(typed, Diacritics.Fold(meant), StringComparison.Ordinal));
}
