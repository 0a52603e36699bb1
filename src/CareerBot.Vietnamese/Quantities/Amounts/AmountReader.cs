namespace CareerBot.Vietnamese.Quantities;

/// <summary>Reads one amount: a number and its currency, percent sign or unit of time.</summary>
internal sealed class AmountReader(QuantityLexicon lexicon)
{
    private const decimal Hundred = 100;

    private readonly NumberReader numbers = new(lexicon.Numbers, lexicon.Units.Names, lexicon.Currencies);

    /// <summary>The amount at a token; null when there is none.</summary>
    internal Amount? Read(QuantityText text, int at)
    {
        if (lexicon.Currencies.Before.TryMatch(text, at, out var currency, out var next) && numbers.Read(text, next) is { IsBare: false } number)
            return Money(text, at, number, currency);
        if (text.NumberAt(at).Kind == NumberWordKind.HalfBefore && lexicon.Units.TryMatch(text, at + 1, out var unit, out next))
            return Duration(text, at, next, 0.5m, unit);
        return numbers.Read(text, at) is { } match && !IsPartOfWord(text, at) ? WithUnit(text, at, match) : null;
    }

    // covid19, mp3: digits glued to a word that is not part of the quantity
    private static bool IsPartOfWord(QuantityText text, int at) =>
        text.IsDigits(at) && text.IsGlued(at) && text.IsWord(at - 1) && text[at - 1].Text is not ("từ" or "tháng" or "ngày" or "năm" or "khoảng");

    private Amount? WithUnit(QuantityText text, int at, NumberMatch number)
    {
        if (lexicon.Currencies.After.TryMatch(text, number.Next, out var currency, out var next) && !IsOtherWord(text, number, next))
            return Money(text, at, number with { Next = next }, currency);
        if (number.IsSlang)
            return new Amount(at, number.Next, QuantityType.Currency, number.Value) { Unit = CurrencyTable.Dong, Scale = number.Scale };
        if (lexicon.Currencies.Cents.TryMatch(text, number.Next, out next))
            return new Amount(at, next, QuantityType.Currency, number.Value) { Unit = CurrencyTable.CentUnit };
        if (lexicon.Currencies.Percent.TryMatch(text, number.Next, out next))
            return new Amount(at, next, QuantityType.Percentage, number.Value);
        if (lexicon.Units.TryMatch(text, number.Next, out var unit, out next) && number.Value >= 0 && !IsMoneyLike(number))
            return Duration(text, at, next, number.Value, unit) with { Scale = number.Scale };
        if (Fraction(text, at, number) is { } fraction)
            return fraction;
        var isName = text.IsWord(number.Next) && text.IsGlued(number.Next);
        return isName ? null : new Amount(at, number.Next, QuantityType.Number, number.Value)
        {
            Scale = number.Scale,
            IsBare = number.IsBare,
            IsThousandSign = number.IsThousandSign,
        };
    }

    // 30 triệu năm is pay for a year
    private static bool IsMoneyLike(NumberMatch number) => number.IsThousandSign || number.Scale >= 1_000_000;

    // 2 đô 23 xu: a currency typed without marks (do, dong) that begins another word is none: 2 do la
    private static bool IsOtherWord(QuantityText text, NumberMatch number, int next) =>
        text[number.Next].Text is "do" or "rs" && number.IsBare && text.IsWord(next) && next == number.Next + 1 && text[next].Text is "an" or "tuoi";

    private Amount Money(QuantityText text, int at, NumberMatch number, Currency currency)
    {
        var (value, next) = (number.Value, number.Next);
        if (text.NumberAt(next).Kind == NumberWordKind.Half)
            (value, next) = (value + 0.5m, next + 1);
        else if (currency.HasCents && Cents(text, next) is { } cents)
            (value, next) = (value + (cents.Value / Hundred), cents.Next);
        else if (lexicon.Currencies.After.TryMatch(text, next, out var again, out var after) && again == currency)
            next = after;
        return new Amount(at, next, QuantityType.Currency, value) { Unit = currency.Code, Scale = number.Scale };
    }

    // 2 đô và 23 xen, hai đô 23: without the word for cents only two digits (or a word for them) that end the phrase
    private NumberMatch? Cents(QuantityText text, int at)
    {
        var start = text[at].Text is "và" or "va" ? at + 1 : at;
        if (numbers.Read(text, start) is not { Value: > 0 and < Hundred } cents)
            return null;
        if (lexicon.Currencies.Cents.TryMatch(text, cents.Next, out var next))
            return cents with { Next = next };
        var isTwoDigits = text.IsDigits(at) ? text[at].Text.Length == 2 && cents.Next == at + 1 : cents.Value >= 10;
        return start == at && isTwoDigits && !text.IsWord(cents.Next) && !text.IsSign(cents.Next, '/') ? cents : null;
    }

    /// <summary>A length of time: rưỡi, and the next smaller unit, can stand behind it.</summary>
    private Amount Duration(QuantityText text, int at, int next, decimal value, TimeUnit unit)
    {
        if (text.NumberAt(next).Kind == NumberWordKind.Half)
            (value, next) = (value + 0.5m, next + 1);
        else if (Smaller(text, next, unit, value) is { } smaller)
            (value, next) = (value + smaller.Value, smaller.Next);
        return new Amount(at, next, QuantityType.Duration, value) { Unit = Name(unit), TimeUnit = unit };
    }

    // 1 tiếng 30 phút, 2 năm 6 tháng; but 8 tiếng 1 ngày is a rate
    private (decimal Value, int Next)? Smaller(QuantityText text, int at, TimeUnit unit, decimal count)
    {
        var start = text[at].Text is "và" or "va" ? at + 1 : at;
        if (numbers.Read(text, start) is not { Value: > 0 } number || !lexicon.Units.TryMatch(text, number.Next, out var smaller, out var next))
            return null;
        var (large, small) = (lexicon.Units.Seconds[unit], lexicon.Units.Seconds[smaller]);
        if (smaller >= unit || small == 0 || large == 0 || (count == 1 && !IsUsualPair(unit, smaller)))
            return null;
        // A year is twelve months, whatever both are in days
        var share = (unit, smaller) == (TimeUnit.Year, TimeUnit.Month) ? 1m / 12 : small / large;
        var (value, end) = Smaller(text, next, smaller, number.Value) is { } rest ? (number.Value + rest.Value, rest.Next) : (number.Value, next);
        return (Math.Round(value * share, 6), end);
    }

    /// <summary>Whether one of the larger unit goes on with the smaller one: 1 tiếng 30 phút; 1 tuần 6 ngày is six days a week.</summary>
    internal static bool IsUsualPair(TimeUnit larger, TimeUnit smaller) =>
        (larger, smaller) is (TimeUnit.Hour, TimeUnit.Minute) or (TimeUnit.Hour, TimeUnit.Second) or (TimeUnit.Minute, TimeUnit.Second) or (TimeUnit.Year, TimeUnit.Month);

    // 1/2, một phần hai; 20/11 is a date
    private Amount? Fraction(QuantityText text, int at, NumberMatch top)
    {
        var isSpelled = text[top.Next].Text is "phần" or "phan";
        if (!isSpelled && !(text.IsSign(top.Next, '/') && text.IsGlued(top.Next)))
            return null;
        var isFour = isSpelled && text.NumberAt(top.Next + 1) is { Kind: NumberWordKind.UnitDigit };
        if ((isFour ? text.NumberAt(top.Next + 1).Value : numbers.Read(text, top.Next + 1)?.Value) is not { } bottom || bottom <= top.Value)
            return null;
        var next = isFour ? top.Next + 2 : numbers.Read(text, top.Next + 1)!.Value.Next;
        var value = top.Value / bottom;
        if (lexicon.Units.TryMatch(text, next, out var unit, out var end))
            return Duration(text, at, end, value, unit);
        return (isSpelled && bottom < Hundred) || lexicon.Times.Shared.Matches(text, next) ? new Amount(at, next, QuantityType.Number, value) : null;
    }

    internal static string Name(TimeUnit unit) => unit.ToString().ToLowerInvariant();
}
