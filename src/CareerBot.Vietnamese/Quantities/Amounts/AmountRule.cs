namespace CareerBot.Vietnamese.Quantities;

/// <summary>Numbers, money, percentages and lengths of time, with their bounds and rates; decides whether they are meant as such.</summary>
internal sealed class AmountRule(QuantityLexicon lexicon)
{
    private const int ContextWords = 4;
    private const decimal SmallestPay = 1000;
    private const decimal SmallestUnscaled = 10_000;
    private const decimal SmallestDong = 1_000_000;

    private readonly RangeReader ranges = new(lexicon);
    private readonly RateReader rates = new(lexicon.Units, lexicon.Numbers);

    /// <summary>The amount at a token, if there is one that is meant as an amount.</summary>
    internal Amount? Read(QuantityText text, int at, bool isAnswer)
    {
        var plain = ranges.Read(text, at) is { } amount ? rates.WithUnitBehind(text, amount) : (Amount?)null;
        if (Before(text, at) is { } rate && rate.OuterNext > (plain?.OuterNext ?? 0))
            return rate;
        return plain is { } known && IsMeant(text, known, isAnswer) ? known : null;
    }

    /// <summary>The token behind a vague number, which is no quantity: mấy chục nghìn đô; the token itself when none begins here.</summary>
    internal int VagueEnd(QuantityText text, int at)
    {
        var isVague = text.NumberAt(at).Kind == NumberWordKind.Vague
            && text.NumberAt(at + 1).Kind is NumberWordKind.Ten or NumberWordKind.Tens or NumberWordKind.Group or NumberWordKind.Hundred or NumberWordKind.Scale;
        return isVague && ranges.Read(text, at + 1) is { } amount ? rates.WithUnitBehind(text, amount).OuterNext : at;
    }

    /// <summary>The quantity of an amount.</summary>
    internal Quantity Resolve(QuantityText text, Amount amount)
    {
        var type = IsMoney(text, amount) ? QuantityType.Currency : amount.Type;
        var isSingle = amount.Bound is QuantityBound.Exact or QuantityBound.About;
        var slice = text.Slice(amount.Start, amount.Next);
        return new Quantity(type, slice, text[amount.Start].Start, text[amount.Next - 1].End)
        {
            Value = isSingle ? amount.Value : null,
            Low = amount.Bound switch { QuantityBound.More or QuantityBound.AtLeast => amount.Value, QuantityBound.Between => amount.Low, _ => null },
            High = amount.Bound switch { QuantityBound.Less or QuantityBound.AtMost => amount.Value, QuantityBound.Between => amount.High, _ => null },
            Bound = amount.Bound,
            Unit = amount.Unit ?? (type == QuantityType.Currency ? AssumedCurrency(amount) : null),
            Per = amount.Per,
            Seconds = isSingle && amount.TimeUnit is { } unit && lexicon.Units.Seconds[unit] is > 0 and var length ? amount.Value * length : null,
            RateText = text.Slice(amount.OuterStart, amount.OuterNext),
            RateStart = text[amount.OuterStart].Start,
            RateEnd = text[amount.OuterNext - 1].End,
        };
    }

    // mỗi ca 8 tiếng
    private Amount? Before(QuantityText text, int at)
    {
        if (rates.Before(text, at) is not { } before || ranges.Read(text, before.Next) is not { IsBare: false } amount)
            return null;
        return RateReader.Fits(amount, before.Unit, before.IsEach) && !rates.HasUnitBehind(text, amount)
            ? amount with { Per = before.Unit, OuterStart = at, OuterNext = amount.Next }
            : null;
    }

    private bool IsMeant(QuantityText text, Amount amount, bool isAnswer)
    {
        var start = amount.OuterStart;
        if (text.NumberAt(start - 1).Kind == NumberWordKind.Vague && !text.IsDigits(start))
            return false;
        // 30 mấy triệu
        if (amount.IsPlain && text.NumberAt(amount.Next).Kind == NumberWordKind.Vague && text[amount.Next].Text is "mấy" or "may")
            return false;
        return !IsEach(text, amount) && !IsEmoticon(text, amount) && (!amount.IsBare || IsBareMeant(text, amount, isAnswer));
    }

    // mấy tiếng một ngày: một ngày is no length there
    private bool IsEach(QuantityText text, Amount amount) =>
        amount is { Type: QuantityType.Duration, Value: 1 } && lexicon.Units.Names.Matches(text, amount.Start - 1)
        && (text.NumberAt(amount.Start - 2).Kind == NumberWordKind.Vague || text[amount.Start - 2].Text is "nhiêu" or "nhieu");

    // :3
    private static bool IsEmoticon(QuantityText text, Amount amount) =>
        amount.IsPlain && amount.Next - amount.Start == 1 && text.IsGlued(amount.Start) && text.IsSign(amount.Start - 1, ':') && !text.IsGlued(amount.Start - 1);

    private bool IsBareMeant(QuantityText text, Amount amount, bool isAnswer)
    {
        // không alone is no rather than nought, unless a number is looked for
        if (amount.Value == 0 && !text.IsNumeral)
            return false;
        if (IsWhole(text, amount) || isAnswer || amount.Per.HasValue)
            return true;
        // một người is rather someone, mỗi năm người … a year, and trăm người many
        var isDigit = text.NumberAt(amount.Start).Kind is NumberWordKind.Digit or NumberWordKind.Ten || amount.Start < amount.Next - 1;
        var isYear = GroupReader.IsYear(text, amount.Start) && (lexicon.Units.PerBefore.Matches(text, amount.Start - 1) || text[amount.Start - 1].Text is "là");
        return amount.Value != 1 && isDigit && !isYear && (lexicon.Numbers.Counted.Matches(text, amount.Next) || lexicon.Numbers.Numbering.Matches(text, amount.Start - 1));
    }

    private bool IsWhole(QuantityText text, Amount amount)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if ((i < amount.Start || i >= amount.Next) && text[i].Kind != TokenKind.Sign && !lexicon.Numbers.Particles.Matches(text, i))
                return false;
        }
        return true;
    }

    // lương 15 triệu, 40k một năm
    private bool IsMoney(QuantityText text, Amount amount)
    {
        if (!amount.IsPlain || Math.Max(amount.High, amount.Value) < SmallestPay || lexicon.Numbers.Counted.Matches(text, amount.Next))
            return false;
        return amount.Per.HasValue || ((amount.Scale >= SmallestPay || amount.Value >= SmallestUnscaled) && HasContext(text, amount.OuterStart));
    }

    private bool HasContext(QuantityText text, int at)
    {
        for (var i = Math.Max(0, at - ContextWords); i < at; i++)
        {
            if (lexicon.Currencies.Context.TryMatch(text, i, out var next) && next <= at)
                return true;
        }
        return false;
    }

    // Nobody says triệu of dollars' pay; k can be either
    private static string? AssumedCurrency(Amount amount) =>
        amount.Scale > SmallestPay || amount.Value >= SmallestDong || (amount.Scale == SmallestPay && !amount.IsThousandSign) ? CurrencyTable.Dong : null;
}
