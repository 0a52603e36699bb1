using System.Collections.Frozen;
using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>A currency.</summary>
/// <param name="Code">ISO 4217.</param>
/// <param name="UnitName">The library's name of the unit.</param>
/// <param name="HasCents">Whether hundredths are said: 2 đô 23 xu.</param>
internal sealed record Currency(string Code, string UnitName, bool HasCents);

/// <summary>Currencies and the words around money (currencies.yaml).</summary>
internal sealed class CurrencyTable
{
    internal const string Dong = "VND";
    internal const string CentUnit = "cent";

    internal CurrencyTable(YamlData data)
    {
        var fields = data.RequiredFields("currencies", "cents", "context", "percent");
        var (before, after) = (new List<(string, Currency)>(), new List<(string, Currency)>());
        foreach (var (code, item) in fields["currencies"].Entries)
        {
            var parts = item.Fields("unit", "names", "cents", "before");
            var currency = new Currency(code, parts["unit"].Scalar, parts.ContainsKey("cents"));
            after.AddRange(QuantityData.Phrases(parts["names"]).Select(name => (name, currency)));
            before.AddRange(QuantityData.Phrases(parts["before"]).Select(name => (name, currency)));
        }
        (Before, After) = (new PhraseTable<Currency>(before), new PhraseTable<Currency>(after));
        UnitNames = after.Select(entry => entry.Item2).Distinct().ToFrozenDictionary(currency => currency.Code, currency => currency.UnitName, StringComparer.Ordinal);
        Cents = QuantityData.Table(fields["cents"]);
        Context = QuantityData.Table(fields["context"]);
        Percent = QuantityData.Table(fields["percent"]);
    }

    internal PhraseTable<Currency> Before { get; }

    internal PhraseTable<Currency> After { get; }

    internal FrozenDictionary<string, string> UnitNames { get; }

    internal PhraseTable<bool> Cents { get; }

    internal PhraseTable<bool> Context { get; }

    internal PhraseTable<bool> Percent { get; }
}
