using System.Globalization;
using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>Reads the YAML files of quantities: those of a folder, or those built into the library.</summary>
internal sealed class QuantityData(string? folder)
{
    private const string ResourcePrefix = "Quantities.Data.";

    internal YamlData Read(string file)
    {
        if (folder is not null)
            return YamlData.Read(Path.Combine(folder, file));
        using var stream = typeof(QuantityData).Assembly.GetManifestResourceStream(ResourcePrefix + file)
            ?? throw new InvalidDataException($"{file}:1: the file is not built in");
        using var reader = new StreamReader(stream);
        return YamlData.Read(reader, file);
    }

    /// <summary>The phrases of a text, separated by commas.</summary>
    internal static string[] Phrases(YamlData data) =>
        data.Scalar.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    internal static PhraseTable<bool> Table(YamlData data) => new(Phrases(data).Select(phrase => (phrase, true)));

    /// <summary>A mapping from numbers to phrases.</summary>
    internal static IEnumerable<(string Phrase, decimal Value)> Numbered(YamlData data) =>
        from entry in data.Entries
        from phrase in Phrases(entry.Value)
        select (phrase, Number(entry.Key, entry.Value));

    internal static decimal Number(string text, YamlData data) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw data.Error($"'{text}' is not a number");
}
