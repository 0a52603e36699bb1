using Microsoft.Recognizers.Text;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>A model of Microsoft.Recognizers.Text on <see cref="QuantityReader"/>. Get one from <see cref="VietnameseRecognizer"/>.</summary>
public abstract class QuantityModel : IModel
{
    private readonly QuantityReader reader;
    private readonly TimeProvider time;
    private readonly Func<Quantity, IEnumerable<ModelResult>> results;

    private protected QuantityModel(string name, QuantityReader? reader, TimeProvider? time, Func<Quantity, IEnumerable<ModelResult>> results)
    {
        ModelTypeName = name;
        this.reader = reader ?? QuantityReader.Default;
        this.time = time ?? TimeProvider.System;
        this.results = results;
    }

    /// <inheritdoc/>
    public string ModelTypeName { get; }

    /// <inheritdoc/>
    public string Culture { get; private set; } = VietnameseRecognizer.CultureCode;

    /// <inheritdoc/>
    public string RequestedCulture { get; private set; } = VietnameseRecognizer.CultureCode;

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query) => Parse(query, time.GetLocalNow());

    /// <summary>The results, with times seen from <paramref name="now"/>.</summary>
    public List<ModelResult> Parse(string query, DateTimeOffset now) => [.. Read(reader, query, now).SelectMany(results)];

    private protected virtual IReadOnlyList<Quantity> Read(QuantityReader reader, string query, DateTimeOffset now) => reader.Read(query, now);

    /// <inheritdoc/>
    public void SetCultureInfo(string culture, string? requestedCulture = null) =>
        (Culture, RequestedCulture) = (culture, requestedCulture ?? culture);
}

/// <summary>Numbers: <c>{"subtype":"integer","value":"33750"}</c>.</summary>
public sealed class NumberModel(QuantityReader? reader = null, TimeProvider? time = null)
    : QuantityModel("number", reader, time, ModelResults.Numbers)
{
    private protected override IReadOnlyList<Quantity> Read(QuantityReader reader, string query, DateTimeOffset now) => reader.ReadNumerals(query, now);
}

/// <summary>Ordinals: <c>{"offset":"3","relativeTo":"start","value":"3"}</c>.</summary>
public sealed class OrdinalModel(QuantityReader? reader = null, TimeProvider? time = null)
    : QuantityModel("ordinal", reader, time, ModelResults.Ordinals);

/// <summary>Percentages: <c>{"value":"5%"}</c>.</summary>
public sealed class PercentageModel(QuantityReader? reader = null, TimeProvider? time = null)
    : QuantityModel("percentage", reader, time, ModelResults.Percentages);

/// <summary>Ranges and bounds of numbers: <c>{"value":"[10,15]"}</c>, an open end is left out.</summary>
public sealed class NumberRangeModel(QuantityReader? reader = null, TimeProvider? time = null)
    : QuantityModel("numberrange", reader, time, ModelResults.NumberRanges);

/// <summary>Money: <c>{"isoCurrency":"USD","unit":"Dollar","value":"40000"}</c>; for ranges the value is as of number ranges.</summary>
public sealed class CurrencyModel(QuantityReader? reader = null, TimeProvider? time = null)
    : QuantityModel("currency", reader, time, ModelResults.Currencies);

/// <summary>Times, dates and durations: <c>{"values":[{"timex":"T08:30","type":"time","value":"08:30:00"}]}</c>.</summary>
public sealed class DateTimeModel(QuantityReader? reader = null, TimeProvider? time = null)
    : QuantityModel("datetime", reader, time, ModelResults.Times);

/// <summary>Money, time and numbers for each unit: <c>{"unit":"Dollar","isoCurrency":"USD","value":"15","per":"hour"}</c>. Ours; the library has none.</summary>
public sealed class RateModel(QuantityReader? reader = null, TimeProvider? time = null)
    : QuantityModel("rate", reader, time, ModelResults.Rates);
