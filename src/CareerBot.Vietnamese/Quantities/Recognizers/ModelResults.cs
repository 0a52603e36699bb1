using System.Globalization;
using Microsoft.Recognizers.Text;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>Quantities as results in the library's conventions; a model takes those of its type.</summary>
internal static class ModelResults
{
    private const string About = "approx";
    private const string PerKey = "per";

    /// <summary>The results of all models.</summary>
    internal static IEnumerable<ModelResult> All(IEnumerable<Quantity> numerals, IEnumerable<Quantity> quantities) =>
        numerals.SelectMany(Numbers).Concat(quantities.SelectMany(quantity =>
            Ordinals(quantity).Concat(Percentages(quantity)).Concat(NumberRanges(quantity))
                .Concat(Currencies(quantity)).Concat(Times(quantity)).Concat(Rates(quantity))));

    internal static IEnumerable<ModelResult> Numbers(Quantity quantity)
    {
        if (quantity is { Type: QuantityType.Number, Value: { } value })
        {
            var subtype = value == Math.Floor(value) ? "integer" : quantity.Text.Contains('/', StringComparison.Ordinal) ? "fraction" : "decimal";
            yield return Result(quantity, "number", (ResolutionKey.SubType, subtype), (ResolutionKey.Value, Plain(value)));
        }
    }

    internal static IEnumerable<ModelResult> Ordinals(Quantity quantity)
    {
        if (quantity is { Type: QuantityType.Ordinal, Value: { } value })
        {
            yield return Result(
                quantity, "ordinal", (ResolutionKey.Offset, Plain(value)), (ResolutionKey.RelativeTo, "start"), (ResolutionKey.Value, Plain(value)));
        }
    }

    internal static IEnumerable<ModelResult> Percentages(Quantity quantity)
    {
        if (quantity.Type == QuantityType.Percentage)
            yield return Result(quantity, "percentage", (ResolutionKey.Value, quantity.Value is { } value ? $"{Plain(value)}%" : Range(quantity, "%")));
    }

    internal static IEnumerable<ModelResult> NumberRanges(Quantity quantity)
    {
        if (quantity is { Type: QuantityType.Number, Value: null })
            yield return Result(quantity, "numberrange", (ResolutionKey.Value, Range(quantity)));
    }

    internal static IEnumerable<ModelResult> Currencies(Quantity quantity)
    {
        if (quantity.Type == QuantityType.Currency)
            yield return Result(quantity, "currency", [.. Money(quantity)]);
    }

    internal static IEnumerable<ModelResult> Times(Quantity quantity)
    {
        if (quantity.Type == QuantityType.Duration || quantity.Moment is not null)
            yield return TimeResults.Of(quantity);
    }

    internal static IEnumerable<ModelResult> Rates(Quantity quantity)
    {
        if (quantity.Per is not { } per)
            yield break;
        var result = Result(quantity, "rate", [.. Money(quantity), (PerKey, AmountReader.Name(per))]);
        (result.Text, result.Start, result.End) = (quantity.RateText, quantity.RateStart, quantity.RateEnd - 1);
        yield return result;
    }

    /// <summary>A result; its end is the last character, as in the library.</summary>
    internal static ModelResult Result(Quantity quantity, string type, params ReadOnlySpan<(string Key, object? Value)> resolution)
    {
        var result = new ModelResult
        {
            Text = quantity.Text,
            Start = quantity.Start,
            End = quantity.End - 1,
            TypeName = type,
            Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal),
        };
        foreach (var (key, value) in resolution)
        {
            if (value is not null)
                result.Resolution[key] = value;
        }
        if (quantity.Bound == QuantityBound.About)
            result.Resolution["mod"] = About;
        return result;
    }

    internal static string Plain(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>[10,15], (20,) for more than 20, (,5] for at most 5.</summary>
    internal static string Range(Quantity quantity, string suffix = "")
    {
        var (left, right) = (quantity.Bound is QuantityBound.Between or QuantityBound.AtLeast ? '[' : '(', quantity.Bound is QuantityBound.Between or QuantityBound.AtMost ? ']' : ')');
        return $"{left}{End(quantity.Low)},{End(quantity.High)}{right}";

        string End(decimal? value) => value is { } known ? Plain(known) + suffix : "";
    }

    private static IEnumerable<(string Key, object? Value)> Money(Quantity quantity)
    {
        yield return (ResolutionKey.Value, quantity.Value is { } value ? Plain(value) : Range(quantity));
        if (quantity.Unit is not { } unit)
            yield break;
        if (quantity.Type != QuantityType.Currency)
        {
            yield return (ResolutionKey.Unit, unit);
            yield break;
        }
        var isIso = QuantityLexicon.Default.Currencies.UnitNames.TryGetValue(unit, out var name);
        yield return (ResolutionKey.Unit, isIso ? name : "Cent");
        yield return ("isoCurrency", isIso ? unit : null);
    }
}
