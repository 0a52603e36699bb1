namespace CareerBot.Vietnamese.Quantities;

/// <summary>Reads for each of which unit an amount is meant: behind it (15 đô / giờ), or before it (mỗi ca 8 tiếng).</summary>
internal sealed class RateReader(UnitTable units, NumberWords words)
{
    private const int MostFillers = 3;

    /// <summary>The unit behind an amount.</summary>
    internal Amount WithUnitBehind(QuantityText text, Amount amount)
    {
        var at = amount.Next;
        var isCounted = amount.IsPlain && words.Counted.TryMatch(text, at, out at);
        // 33.750 đô la (16,23 đô la / giờ): a bracket ends the amount
        if (units.Per.TryMatch(text, at, out var next) && units.TryMatchPer(text, next, out var unit, out var end) && CanBePer(text, at, amount, unit, isCounted))
            return amount with { Per = unit, OuterNext = end };
        if ((amount.Type == QuantityType.Currency || amount.IsThousandSign || amount.Scale >= 1_000_000) && !isCounted && units.TryMatchPer(text, at, out unit, out end) && IsPlainPer(text, at, end, unit))
            return amount with { Per = unit, OuterNext = end };
        return amount;
    }

    /// <summary>Whether an amount has its unit behind it.</summary>
    internal bool HasUnitBehind(QuantityText text, Amount amount) => WithUnitBehind(text, amount).Per.HasValue;

    /// <summary>The unit before an amount, and the amount's place: mỗi tuần được [3 buổi].</summary>
    internal (TimeUnit Unit, int Next, bool IsEach)? Before(QuantityText text, int at)
    {
        // ca 8 tiếng: ca is a shift, though cả can be typed so
        var isSaid = units.PerBefore.TryMatch(text, at, out var next) && units.TryMatch(text, next, out _, out _);
        if (!units.TryMatch(text, isSaid ? next : at, out var unit, out next) || (!isSaid && (unit < TimeUnit.Shift || !IsUnit(text, at, unit))))
            return null;
        for (var i = 0; i < MostFillers && units.Fillers.TryMatch(text, next, out var filled); i++)
            next = filled;
        return (unit, next, isSaid && text[at].Text is not ("một" or "mot" or "1"));
    }

    // năm triệu is five million
    private static bool IsUnit(QuantityText text, int at, TimeUnit unit) => unit != TimeUnit.Year || GroupReader.IsYear(text, at);

    /// <summary>Whether an amount goes with a unit before it.</summary>
    internal static bool Fits(Amount amount, TimeUnit unit, bool isEach) =>
        amount.Type == QuantityType.Currency || amount is { Type: QuantityType.Number, Scale: >= 1000 } || (amount.Type == QuantityType.Percentage && isEach)
        || (amount.TimeUnit is { } own && own < unit && (isEach || !AmountReader.IsUsualPair(unit, own)));

    private static bool CanBePer(QuantityText text, int at, Amount amount, TimeUnit unit, bool isCounted) => amount.Type switch
    {
        QuantityType.Duration => amount.TimeUnit < unit,
        QuantityType.Currency or QuantityType.Percentage => true,
        QuantityType.Number => isCounted || amount.Scale >= 1000 || amount.Value >= 1000 || text.IsSign(at, '/'),
        _ => false,
    };

    // 15 triệu tháng; but 500k ngày mai
    private bool IsPlainPer(QuantityText text, int at, int end, TimeUnit unit) =>
        unit >= TimeUnit.Hour && !text.IsDigits(end) && text.IsWord(at) && text.NumberAt(end).Kind == NumberWordKind.None && !units.Names.Matches(text, end);
}
