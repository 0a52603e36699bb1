using System.Globalization;
using Microsoft.Recognizers.Text;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>Times, dates and durations as results in the library's conventions: <c>values</c>, each with timex, type and value.</summary>
internal static class TimeResults
{
    private const string Prefix = "datetimeV2.";
    private const string TimeFormat = "HH:mm:ss";
    private const string DateFormat = "yyyy-MM-dd";
    private const string DateTimeFormat = "yyyy-MM-dd HH:mm:ss";

    internal static ModelResult Of(Quantity quantity)
    {
        var type = TypeOf(quantity);
        var values = quantity.Moment is { } moment ? Values(moment, type) : [Duration(quantity)];
        return ModelResults.Result(quantity, Prefix + type, (ResolutionKey.ValueSet, values.ToList()));
    }

    private static string TypeOf(Quantity quantity)
    {
        var isRange = quantity.Bound == QuantityBound.Between;
        return quantity.Type switch
        {
            QuantityType.Duration => "duration",
            QuantityType.Time => isRange ? "timerange" : "time",
            QuantityType.PartOfDay => "timerange",
            QuantityType.Date or QuantityType.Weekday or QuantityType.Holiday => isRange ? "daterange" : "date",
            QuantityType.DateTime => quantity.Moment is { } moment && moment.To > moment.From ? "datetimerange" : "datetime",
            _ => quantity.Moment is { } span && (span.From.TimeOfDay > TimeSpan.Zero || span.To.TimeOfDay > TimeSpan.Zero) ? "datetimerange" : "daterange",
        };
    }

    private static Dictionary<string, string> Duration(Quantity quantity)
    {
        var value = new Dictionary<string, string>(StringComparer.Ordinal) { ["timex"] = Timex(quantity), ["type"] = "duration" };
        if (quantity.Value is null)
            value["Mod"] = quantity.Bound switch { QuantityBound.Between => "between", QuantityBound.Less or QuantityBound.AtMost => "less", _ => "more" };
        value["value"] = quantity.Seconds is { } seconds ? ModelResults.Plain(seconds) : "not resolved";
        return value;
    }

    // A range or bound has the TIMEX of its ends; shifts and sessions have none
    private static string Timex(Quantity quantity)
    {
        var unit = Enum.Parse<TimeUnit>(quantity.Unit!, ignoreCase: true);
        var isLong = unit is TimeUnit.Decade or TimeUnit.Century or TimeUnit.Quarter;
        var letters = isLong ? (unit == TimeUnit.Quarter ? "M" : "Y") : QuantityLexicon.Default.Units.TimexLetters[unit];
        var factor = unit switch { TimeUnit.Decade => 10, TimeUnit.Century => 100, TimeUnit.Quarter => 3, _ => 1 };
        if (letters.Length == 0)
            return "";
        return quantity.Value is { } value ? One(value) : $"({(quantity.Low is { } low ? One(low) : "")},{(quantity.High is { } high ? One(high) : "")})";

        string One(decimal count) => letters[0] == 'T' ? $"PT{ModelResults.Plain(count * factor)}{letters[1..]}" : $"P{ModelResults.Plain(count * factor)}{letters}";
    }

    private static IEnumerable<Dictionary<string, string>> Values(Moment moment, string type)
    {
        if (type.EndsWith("range", StringComparison.Ordinal))
        {
            yield return Span(moment, type);
            yield break;
        }
        var format = type switch { "time" => TimeFormat, "date" => DateFormat, _ => DateTimeFormat };
        if (type is "time" && moment.IsHalfDayUnknown)
        {
            var morning = moment.From.Hour >= 12 ? moment.From.AddHours(-12) : moment.From;
            yield return Point(HalfDay(moment.Timex, morning), type, morning, format);
            yield return Point(HalfDay(moment.Timex, morning.AddHours(12)), type, morning.AddHours(12), format);
            yield break;
        }
        // As in the library the day before now comes first when the text leaves it open
        if (moment.Earlier is { } earlier)
            yield return Point(moment.Timex, type, earlier, format);
        yield return Point(moment.Timex, type, moment.From, format);
    }

    private static string HalfDay(string timex, DateTime time) => $"T{time.Hour.ToString("00", CultureInfo.InvariantCulture)}{timex[3..]}";

    private static Dictionary<string, string> Point(string timex, string type, DateTime time, string format) => new(StringComparer.Ordinal)
    {
        ["timex"] = timex,
        ["type"] = type,
        ["value"] = time.ToString(format, CultureInfo.InvariantCulture),
    };

    private static Dictionary<string, string> Span(Moment moment, string type)
    {
        var format = type switch { "timerange" => TimeFormat, "daterange" => DateFormat, _ => DateTimeFormat };
        return new(StringComparer.Ordinal)
        {
            ["timex"] = moment.Timex,
            ["type"] = type,
            ["start"] = moment.From.ToString(format, CultureInfo.InvariantCulture),
            ["end"] = moment.To.ToString(format, CultureInfo.InvariantCulture),
        };
    }
}
