using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Sums;

/// <summary>The keys of <c>dialogs/pay.yaml</c>.</summary>
internal static class PayKey
{
    public const string Prefix = "pay.";
    public const string Rate = "pay.rate";
    public const string Range = "pay.range";
    public const string Term = "pay.term";
    public const string GapAbove = "pay.gap.above";
    public const string GapBelow = "pay.gap.below";
    public const string EqualsOne = "pay.equals.one";
    public const string EqualsBoth = "pay.equals.both";
    public const string CompareOne = "pay.compare.one";
    public const string CompareRange = "pay.compare.range";
    public const string Marks = "pay.marks";
    public const string FullTime = "pay.note.full-time";
    public const string DayAssumed = "pay.note.day";
    public const string CurrencyAssumed = "pay.note.currency";
    public const string PeriodAssumed = "pay.note.period";
    public const string Converted = "pay.note.converted";
    public const string Source = "pay.note.source";
    public const string EstimateSource = "pay.note.estimate-source";
    public const string NoRate = "pay.no-rate";
    public const string WorkFullTime = "pay.work.full-time";
    public const string EstimateOne = "pay.estimate.one";
    public const string EstimateLength = "pay.estimate.length";
    public const string EstimateMany = "pay.estimate.many";
    public const string EstimateLine = "pay.estimate.line";
    public const string EstimateOwn = "pay.estimate.own";
    public const string SumExact = "pay.sum.exact";
    public const string SumRounded = "pay.sum.rounded";
    public const string About = "pay.about";
    public const string Again = "pay.again";
    public const string Impossible = "pay.impossible";
    public const string Cancelled = "pay.cancelled";

    private static readonly string[] MarkNames = ["bottom", "median", "top"];

    private static readonly Dictionary<string, object> Mark = new(StringComparer.Ordinal)
    {
        ["percent"] = 1m,
        ["annual"] = 1m,
        ["hourly"] = 1m,
        ["currency"] = "A",
        ["country"] = "A",
        ["source"] = "A",
        ["occupation"] = "A",
        ["year"] = 1m,
    };

    private static readonly Dictionary<string, string> Slots = new(StringComparer.Ordinal)
    {
        [Rate] = "amount unit",
        [Range] = "low high",
        [Term] = "number unit",
        [GapAbove] = "amount",
        [GapBelow] = "amount",
        [EqualsOne] = "amount",
        [EqualsBoth] = "annual hourly",
        [CompareOne] = "pay equals place gap",
        [CompareRange] = "pay equals low high",
        [FullTime] = "hours weeks",
        [DayAssumed] = "hours",
        [PeriodAssumed] = "unit",
        [Converted] = "rate date",
        [NoRate] = "pay",
        [WorkFullTime] = "hours",
        [About] = "amount",
        [EstimateOne] = "work length amount sum low high",
        [EstimateLength] = "length amount sum low high",
        [EstimateMany] = "work lines",
        [EstimateLine] = "length amount sum low high",
        [EstimateOwn] = "pay length amount sum",
        [SumExact] = "terms result",
        [SumRounded] = "terms result rounded",
        [Again] = "question",
        [Impossible] = "question",
        [Ask(AskedFigure.Period)] = "pay",
        [Ask(AskedFigure.Currency)] = "pay",
        [Ask(AskedFigure.HoursPerDay)] = "unit",
        [Ask(AskedFigure.DaysPerWeek)] = "unit",
    };

    /// <summary>Every key that the sums use.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(PayKey).GetFields().Select(field => (string)field.GetRawConstantValue()!).Where(key => !string.Equals(key, Prefix, StringComparison.Ordinal)),
        .. new[] { TimeUnit.Hour, TimeUnit.Session, TimeUnit.Shift, TimeUnit.Day, TimeUnit.Week, TimeUnit.Month, TimeUnit.Quarter, TimeUnit.Year }.Select(Unit),
        .. Enum.GetValues<PayPlace>().Select(Place),
        .. Enum.GetValues<QuantityBound>().Select(Bound).OfType<string>(),
        .. Enum.GetValues<AskedFigure>().Where(asked => asked is not AskedFigure.None).Select(Ask),
    ];

    /// <summary>The name of a unit.</summary>
    public static string Unit(TimeUnit unit) => Prefix + "unit." + Kebab(unit.ToString());

    /// <summary>Where pay stands.</summary>
    public static string Place(PayPlace place) => Prefix + "place." + Kebab(place.ToString());

    /// <summary>How exact an amount is; null when nothing is said of it.</summary>
    public static string? Bound(QuantityBound bound) =>
        bound is QuantityBound.Exact or QuantityBound.Between ? null : Prefix + "bound." + Kebab(bound.ToString());

    /// <summary>The question for a figure.</summary>
    public static string Ask(AskedFigure asked) => Prefix + "ask." + Kebab(asked.ToString());

    /// <summary>What the sums fill a sentence in with, to try it: its own slots and those of the marks, which each may use.</summary>
    public static IEnumerable<KeyValuePair<string, object>> Samples(string key)
    {
        var own = Slots.GetValueOrDefault(key, key.StartsWith(Prefix + "bound.", StringComparison.Ordinal) ? "amount" : "");
        return own.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(slot => KeyValuePair.Create(slot, Sample(slot)))
            .Concat(MarkNames.Select(mark => KeyValuePair.Create(mark, (object)Mark)));
    }

    private static object Sample(string slot) => slot switch
    {
        "lines" => new[] { "A", "B" },
        "hours" or "weeks" or "rate" => 1m,
        _ => "A",
    };

    private static string Kebab(string name) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
