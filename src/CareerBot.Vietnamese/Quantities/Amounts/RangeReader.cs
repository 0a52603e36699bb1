namespace CareerBot.Vietnamese.Quantities;

/// <summary>Reads an amount with its bound: từ 10 đến 15 triệu, khoảng 20 tiếng, trên 30 triệu, 7000 đồng trở xuống, hai ba ngày.</summary>
internal sealed class RangeReader(QuantityLexicon lexicon)
{
    private readonly AmountReader amounts = new(lexicon);

    /// <summary>The amount at a token, with the words of its bound.</summary>
    internal Amount? Read(QuantityText text, int at)
    {
        if (lexicon.Bounds.Before.TryMatch(text, at, out var bound, out var next) && Read(text, at, next, bound) is { } bounded)
        {
            // tam nghin is tám nghìn rather than tầm nghìn
            var plain = text.NumberAt(at).Kind == NumberWordKind.Digit ? Simple(text, at) : null;
            return plain is { } number && number.Next >= bounded.Next ? number : bounded;
        }
        return lexicon.Bounds.From.TryMatch(text, at, out next) ? From(text, at, next) : Simple(text, at);
    }

    private Amount? Read(QuantityText text, int at, int next, QuantityBound bound)
    {
        // khoảng từ 10 đến 15, tối thiểu khoảng 20: the inner words say more or the same
        if (lexicon.Bounds.From.TryMatch(text, next, out var inner) && From(text, at, inner) is { } range)
            return range;
        if (lexicon.Bounds.Before.TryMatch(text, next, out _, out inner) && inner < text.Count)
            next = inner;
        return Simple(text, next) is { } amount ? Bounded(amount, bound) with { Start = at, OuterStart = at } : null;
    }

    private Amount? From(QuantityText text, int at, int next)
    {
        if (Simple(text, next) is not { } amount)
            return null;
        return amount.Bound == QuantityBound.Exact ? null : amount with { Start = at, OuterStart = at };
    }

    /// <summary>An amount or a range of two, with words of a bound behind it.</summary>
    private Amount? Simple(QuantityText text, int at)
    {
        if ((NeighbouringDigits(text, at) ?? amounts.Read(text, at)) is not { } amount)
            return null;
        if (lexicon.Bounds.To.TryMatch(text, amount.Next, out var next) && amounts.Read(text, next) is { } high && Between(text, amount, high) is { } range)
            return range;
        return lexicon.Bounds.After.TryMatch(text, amount.Next, out var bound, out next) && !(bound == QuantityBound.More && HasComparison(text, next))
            ? Bounded(amount, bound) with { Next = next, OuterNext = next }
            : amount;
    }

    // 5 năm hơn; but 40k hơn mức trung vị compares
    private static bool HasComparison(QuantityText text, int next) => text.IsWord(next);

    private static Amount Bounded(Amount amount, QuantityBound bound) =>
        amount.Bound == QuantityBound.Exact ? amount with { Bound = bound } : amount;

    private static Amount? Between(QuantityText text, Amount low, Amount high)
    {
        var isHyphen = !text.IsWord(low.Next);
        if (isHyphen && (low.IsBare || high.IsBare))
            return null;
        if (text[low.Next].Text is "và" or "va" && !IsBehindBetween(text, low.Start))
            return null;
        var value = low.Value;
        if (low.IsPlain && low.Scale == 1 && high.Scale > 1 && low.Value < high.Value / high.Scale)
            value *= high.Scale;
        var fits = low.Type == high.Type && (low.Unit is null || string.Equals(low.Unit, high.Unit, StringComparison.Ordinal));
        if (value >= high.Value || !(fits || low.IsPlain || IsMoneyBesideCode(low, high)))
            return null;
        return high with
        {
            Start = low.Start,
            OuterStart = low.Start,
            Low = value,
            High = high.Value,
            Bound = QuantityBound.Between,
            Unit = high.Unit ?? low.Unit,
            Type = high.IsPlain ? low.Type : high.Type,
            IsBare = false,
        };
    }

    // $10-15, $1,000 - 2,000
    private static bool IsMoneyBesideCode(Amount low, Amount high) => low.Type == QuantityType.Currency && high.IsPlain;

    private static bool IsBehindBetween(QuantityText text, int at) => text[at - 1].Text is "giữa" or "giua" or "từ" or "tu" or "khoảng";

    /// <summary>hai ba ngày, năm sáu trăm: from the first digit to the next one.</summary>
    private Amount? NeighbouringDigits(QuantityText text, int at)
    {
        var (first, second) = (text.NumberAt(at), text.NumberAt(at + 1));
        if (first.Kind != NumberWordKind.Digit || second.Kind != NumberWordKind.Digit || first.Value == 0 || second.Value != first.Value + 1)
            return null;
        if (amounts.Read(text, at + 1) is not { } high || high.Value % second.Value != 0)
            return null;
        var isSaid = !high.IsPlain || high.Scale > 1 || high.Value > second.Value || lexicon.Numbers.Counted.Matches(text, high.Next);
        return isSaid && !GroupReader.IsYear(text, at + 1)
            ? high with { Start = at, OuterStart = at, Low = high.Value / second.Value * first.Value, High = high.Value, Bound = QuantityBound.Between, IsBare = false }
            : null;
    }
}
