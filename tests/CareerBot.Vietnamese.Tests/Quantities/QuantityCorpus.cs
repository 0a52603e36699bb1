using System.Runtime.CompilerServices;
using CareerBot.Vietnamese.Quantities;
using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Vietnamese.Tests.Quantities;

/// <summary>The corpora of quantities: a line is what is expected, and the forms that it is read from.</summary>
internal static class QuantityCorpus
{
    /// <summary>Wednesday; what the corpora's times are seen from.</summary>
    internal static DateTimeOffset Now { get; } = new(2024, 11, 20, 10, 0, 0, TimeSpan.FromHours(7));

    internal static string Folder { get; } = Path.Combine(SourceFolder(), "Corpus");

    /// <summary>All forms of a file, with those without diacritics.</summary>
    internal static IEnumerable<(string Expected, string Form, int Line)> Forms(string file)
    {
        foreach (var (fields, number) in Lines(file))
        {
            foreach (var form in fields.Skip(1))
            {
                var isAccentedOnly = form[0] == '!';
                var accented = isAccentedOnly ? form[1..] : form;
                yield return (fields[0], accented, number);
                var folded = Diacritics.Fold(accented);
                if (!isAccentedOnly && folded != accented)
                    yield return (fields[0], folded, number);
            }
        }
    }

    /// <summary>The fields of a file's lines; those that begin with <c># </c> are left out.</summary>
    internal static IEnumerable<(string[] Fields, int Line)> Lines(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(Folder, file)))
        {
            number++;
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
                yield return (line.Split('\t'), number);
        }
    }

    internal static IReadOnlyList<Quantity> Read(string text) => QuantityReader.Default.Read(text, Now);

    /// <summary>The quantities of a text, separated by semicolons.</summary>
    internal static string Describe(string text) => string.Join("; ", Read(text).Select(QuantityDescription.Of));

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
