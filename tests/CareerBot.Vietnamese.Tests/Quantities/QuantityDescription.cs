using System.Globalization;
using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Vietnamese.Tests.Quantities;

/// <summary>A quantity as the corpora write it: <c>currency 40000 USD/year</c>, <c>duration 2..3 day</c>, <c>time T08:30</c>.</summary>
internal static class QuantityDescription
{
    internal static string Of(Quantity quantity)
    {
        var text = $"{quantity.Type.ToString().ToLowerInvariant()} {Value(quantity)}";
        if (quantity.Unit is { } unit)
            text += $" {unit}";
        return quantity.Per is { } per ? $"{text}/{per.ToString().ToLowerInvariant()}" : text;
    }

    private static string Value(Quantity quantity) => quantity.Moment is { } moment ? When(moment) : quantity.Bound switch
    {
        QuantityBound.Between => $"{Plain(quantity.Low)}..{Plain(quantity.High)}",
        QuantityBound.More => $">{Plain(quantity.Low)}",
        QuantityBound.AtLeast => $">={Plain(quantity.Low)}",
        QuantityBound.Less => $"<{Plain(quantity.High)}",
        QuantityBound.AtMost => $"<={Plain(quantity.High)}",
        QuantityBound.About => $"~{Plain(quantity.Value)}",
        _ => Plain(quantity.Value),
    };

    private static string When(Moment moment)
    {
        var from = Format(moment.From);
        return moment.To == moment.From ? $"{moment.Timex} {from}" : $"{moment.Timex} {from}..{Format(moment.To)}";
    }

    private static string Format(DateTime time) =>
        time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Plain(decimal? value) => (value ?? throw new InvalidOperationException("the value is missing")).ToString("0.############", CultureInfo.InvariantCulture);
}
