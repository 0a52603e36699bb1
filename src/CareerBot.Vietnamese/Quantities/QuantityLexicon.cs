namespace CareerBot.Vietnamese.Quantities;

/// <summary>The language data of quantities: number words, currencies, units, bounds, times, idioms. Immutable.</summary>
public sealed class QuantityLexicon
{
    private QuantityLexicon(QuantityData data)
    {
        Numbers = new NumberWords(data.Read("numbers.yaml"));
        Currencies = new CurrencyTable(data.Read("currencies.yaml"));
        Units = new UnitTable(data.Read("units.yaml"));
        Bounds = new BoundTable(data.Read("bounds.yaml"));
        Times = new TimeWords(data.Read("times.yaml"));
        Idioms = QuantityData.Table(data.Read("idioms.yaml").RequiredFields("skip")["skip"]);
    }

    /// <summary>The data built into the library.</summary>
    public static QuantityLexicon Default { get; } = new(new QuantityData(folder: null));

    internal NumberWords Numbers { get; }

    internal CurrencyTable Currencies { get; }

    internal UnitTable Units { get; }

    internal BoundTable Bounds { get; }

    internal TimeWords Times { get; }

    internal PhraseTable<bool> Idioms { get; }

    /// <summary>Reads the files of a folder: numbers, currencies, units, bounds, times and idioms (.yaml).</summary>
    /// <exception cref="InvalidDataException">A file is missing or wrong; the message begins with file:line.</exception>
    public static QuantityLexicon Load(string folder) => new(new QuantityData(folder));
}
