using Microsoft.Recognizers.Text;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>
/// The Vietnamese culture of Microsoft.Recognizers.Text, which has none (asked for vi-vn it reads English). Its models are
/// registered for <c>vi-vn</c> and <c>vi</c>.
/// </summary>
public sealed class VietnameseRecognizer : Recognizer<VietnameseRecognizerOptions>
{
    /// <summary>The culture.</summary>
    public const string CultureCode = "vi-vn";

    /// <summary>The culture's language.</summary>
    public const string Language = "vi";

    private static readonly VietnameseRecognizer Shared = new();

    /// <summary>A recognizer; its models are made when they are asked for.</summary>
    public VietnameseRecognizer()
        : base(CultureCode, VietnameseRecognizerOptions.None, lazyInitialization: true, 0)
    {
    }

    /// <summary>The model of a culture, <c>vi-vn</c> (the default) or <c>vi</c>.</summary>
    /// <typeparam name="T">NumberModel, OrdinalModel, PercentageModel, NumberRangeModel, CurrencyModel, DateTimeModel or RateModel.</typeparam>
    /// <exception cref="ArgumentException">The culture is another one.</exception>
    public T GetModel<T>(string? culture = null)
        where T : QuantityModel => GetModel<T>((culture ?? CultureCode).ToLowerInvariant(), fallbackToDefaultCulture: false);

    /// <summary>The numbers of a text.</summary>
    public static List<ModelResult> RecognizeNumber(string query, string? culture = null) => Shared.GetModel<NumberModel>(culture).Parse(query);

    /// <summary>The ordinals of a text.</summary>
    public static List<ModelResult> RecognizeOrdinal(string query, string? culture = null) => Shared.GetModel<OrdinalModel>(culture).Parse(query);

    /// <summary>The percentages of a text.</summary>
    public static List<ModelResult> RecognizePercentage(string query, string? culture = null) => Shared.GetModel<PercentageModel>(culture).Parse(query);

    /// <summary>The ranges and bounds of numbers of a text.</summary>
    public static List<ModelResult> RecognizeNumberRange(string query, string? culture = null) => Shared.GetModel<NumberRangeModel>(culture).Parse(query);

    /// <summary>The amounts of money of a text.</summary>
    public static List<ModelResult> RecognizeCurrency(string query, string? culture = null) => Shared.GetModel<CurrencyModel>(culture).Parse(query);

    /// <summary>The rates of a text.</summary>
    public static List<ModelResult> RecognizeRate(string query, string? culture = null) => Shared.GetModel<RateModel>(culture).Parse(query);

    /// <summary>The times, dates and durations of a text, seen from <paramref name="now"/> or from the present.</summary>
    public static List<ModelResult> RecognizeDateTime(string query, string? culture = null, DateTimeOffset? now = null)
    {
        var model = Shared.GetModel<DateTimeModel>(culture);
        return now is { } known ? model.Parse(query, known) : model.Parse(query);
    }

    /// <summary>The results of all models, in the order of the text.</summary>
    public static List<ModelResult> RecognizeAll(string query, DateTimeOffset now) =>
    [
        .. ModelResults.All(QuantityReader.Default.ReadNumerals(query, now), QuantityReader.Default.Read(query, now))
            .OrderBy(result => result.Start).ThenBy(result => result.End),
    ];

    /// <inheritdoc/>
    protected override List<Type> GetRelatedTypes() =>
    [
        typeof(NumberModel), typeof(OrdinalModel), typeof(PercentageModel), typeof(NumberRangeModel), typeof(CurrencyModel),
        typeof(DateTimeModel), typeof(RateModel),
    ];

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        foreach (var culture in (string[])[CultureCode, Language])
        {
            RegisterModel<NumberModel>(culture, _ => new NumberModel());
            RegisterModel<OrdinalModel>(culture, _ => new OrdinalModel());
            RegisterModel<PercentageModel>(culture, _ => new PercentageModel());
            RegisterModel<NumberRangeModel>(culture, _ => new NumberRangeModel());
            RegisterModel<CurrencyModel>(culture, _ => new CurrencyModel());
            RegisterModel<DateTimeModel>(culture, _ => new DateTimeModel());
            RegisterModel<RateModel>(culture, _ => new RateModel());
        }
    }
}
