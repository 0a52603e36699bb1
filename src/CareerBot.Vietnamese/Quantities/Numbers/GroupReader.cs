namespace CareerBot.Vietnamese.Quantities;

/// <summary>The part of a number before a scale: digits, or words for 0 to 999.</summary>
internal sealed class GroupReader(PhraseTable<TimeUnit> units)
{
    // Without diacritics mười and mươi are one word
    private const string TenOrTens = "muoi";
    private const string FiveOrYear = "năm";
    private const string FiveOrYearFolded = "nam";

    /// <summary>Reads the group that begins at a token.</summary>
    internal NumberGroup? Read(QuantityText text, int at)
    {
        if (DigitReader.Read(text, at) is { } digits)
            return Multiplied(text, digits);
        var word = text.NumberAt(at);
        return word.Kind switch
        {
            NumberWordKind.Digit => AfterDigit(text, at, word.Value),
            NumberWordKind.Ten => Teen(text, at),
            NumberWordKind.Hundred => Hundreds(text, at, 1),
            NumberWordKind.Group => Groups(text, at, word.Value, 1),
            _ => null,
        };
    }

    /// <summary>Whether năm here is a year rather than a five: nothing behind it makes it a digit.</summary>
    internal static bool IsYear(QuantityText text, int at) =>
        text[at].Text is FiveOrYear or FiveOrYearFolded
        && text.NumberAt(at + 1).Kind is not (NumberWordKind.Scale or NumberWordKind.Hundred or NumberWordKind.Tens or NumberWordKind.Group or NumberWordKind.UnitDigit)
        && !IsMuoi(text, at + 1);

    // không trăm năm sáu nghìn
    private static bool IsDigitOfScale(QuantityText text, int at) =>
        text.NumberAt(at).Kind == NumberWordKind.Digit && text.NumberAt(at + 1).Kind == NumberWordKind.Scale;

    // mười năm as the whole text can be a slip for mười lăm
    private static bool IsYearBehindTen(QuantityText text, int at) => IsYear(text, at) && !text.IsNumeral;

    // 3 trăm, 2 chục
    private NumberGroup? Multiplied(QuantityText text, NumberGroup digits) => text.NumberAt(digits.Next).Kind switch
    {
        NumberWordKind.Hundred when digits.Value < 1000 => Hundreds(text, digits.Next, digits.Value),
        NumberWordKind.Ten when digits.Value < 10 && IsMuoi(text, digits.Next) => UnitTail(text, digits.Next + 1, digits.Value * 10),
        NumberWordKind.Tens when digits.Value < 10 => UnitTail(text, digits.Next + 1, digits.Value * 10),
        NumberWordKind.Group when digits.Value < 1000 => Groups(text, digits.Next, text.NumberAt(digits.Next).Value, digits.Value),
        _ => digits,
    };

    private NumberGroup? AfterDigit(QuantityText text, int at, decimal digit)
    {
        var next = text.NumberAt(at + 1);
        if (next.Kind == NumberWordKind.Hundred)
            return Hundreds(text, at + 1, digit);
        if (digit == 0)
            return new NumberGroup(at + 1, 0, GroupShape.Digit);
        if (next.Kind == NumberWordKind.Tens || IsMuoi(text, at + 1))
            return UnitTail(text, at + 2, digit * 10);
        return next.Kind switch
        {
            NumberWordKind.Group => Groups(text, at + 1, next.Value, digit),
            NumberWordKind.Ten => HundredUnsaid(text, at + 1, digit),
            NumberWordKind.Digit or NumberWordKind.UnitDigit when next.Value > 0 && !IsYear(text, at + 1) => Pair(text, at + 1, digit, next),
            _ => new NumberGroup(at + 1, digit, GroupShape.Digit),
        };
    }

    // bảy hai is 72; bốn hai mươi ba is 423
    private NumberGroup? Pair(QuantityText text, int at, decimal digit, NumberWord second)
    {
        if (text.NumberAt(at + 1).Kind == NumberWordKind.Tens || IsMuoi(text, at + 1))
            return Plus(Read(text, at), digit * 100);
        if (IsOneOfUnit(text, at) || text.NumberAt(at + 1).Kind is NumberWordKind.Hundred or NumberWordKind.Group or NumberWordKind.Digit)
            return new NumberGroup(at, digit, GroupShape.Digit);
        return new NumberGroup(at + 1, (digit * 10) + second.Value, second.Kind == NumberWordKind.UnitDigit ? GroupShape.FirmPair : GroupShape.Pair);
    }

    // hai mười ba is 213, but hai mười a slip for hai mươi
    private static NumberGroup? HundredUnsaid(QuantityText text, int ten, decimal digit)
    {
        var teen = Teen(text, ten);
        return teen.Value > 10 ? Plus(teen, digit * 100) : new NumberGroup(ten + 1, digit * 10, GroupShape.Full);
    }

    private static NumberGroup? Plus(NumberGroup? group, decimal more) =>
        group is { } known ? known with { Value = known.Value + more, Shape = GroupShape.Full } : null;

    private static NumberGroup Teen(QuantityText text, int at)
    {
        var unit = text.NumberAt(at + 1);
        var hasUnit = unit.Kind is NumberWordKind.Digit or NumberWordKind.UnitDigit && unit.Value > 0 && !IsYearBehindTen(text, at + 1);
        return hasUnit ? new NumberGroup(at + 2, 10 + unit.Value, GroupShape.Full) : new NumberGroup(at + 1, 10, GroupShape.Digit);
    }

    private NumberGroup? UnitTail(QuantityText text, int at, decimal tens)
    {
        var unit = text.NumberAt(at);
        var hasUnit = unit.Kind is NumberWordKind.Digit or NumberWordKind.UnitDigit && unit.Value > 0 && !IsYearBehindTen(text, at) && !IsOneOfUnit(text, at);
        return hasUnit ? new NumberGroup(at + 1, tens + unit.Value, GroupShape.Full) : new NumberGroup(at, tens, GroupShape.Full);
    }

    // chục, hai chục, chục rưỡi
    private static NumberGroup? Groups(QuantityText text, int at, decimal size, decimal count)
    {
        var half = text.NumberAt(at + 1).Kind == NumberWordKind.Half;
        return new NumberGroup(half ? at + 2 : at + 1, (count * size) + (half ? size / 2 : 0), GroupShape.Full);
    }

    private NumberGroup? Hundreds(QuantityText text, int at, decimal count)
    {
        var hundreds = new NumberGroup(at + 1, count * 100, GroupShape.Full);
        var tail = text.NumberAt(at + 1);
        return tail.Kind switch
        {
            NumberWordKind.Half => hundreds with { Next = at + 2, Value = hundreds.Value + 50 },
            NumberWordKind.UnitDigit => hundreds with { Next = at + 2, Value = hundreds.Value + (tail.Value * 10) },
            NumberWordKind.Link => Linked(text, at + 2) is { } unit ? Plus(unit, hundreds.Value) : hundreds,
            NumberWordKind.Ten => Plus(Teen(text, at + 1), hundreds.Value),
            NumberWordKind.Digit when tail.Value > 0 && (!IsYear(text, at + 1) || IsDigitOfScale(text, at + 2)) && !IsOneOfUnit(text, at + 1) =>
                AfterHundred(text, at + 1, hundreds),
            _ => hundreds,
        };
    }

    // trăm hai is 120, trăm hai mươi 120, trăm bốn bảy 147
    private NumberGroup? AfterHundred(QuantityText text, int at, NumberGroup hundreds)
    {
        if (text.NumberAt(at + 1).Kind is NumberWordKind.Hundred or NumberWordKind.Ten && !IsMuoi(text, at + 1))
            return hundreds;
        if (AfterDigit(text, at, text.NumberAt(at).Value) is not { Value: < 100 } rest)
            return hundreds;
        return Plus(rest, hundreds.Value + (rest.Shape == GroupShape.Digit ? rest.Value * 9 : 0));
    }

    private static NumberGroup? Linked(QuantityText text, int at) => text.NumberAt(at).Kind switch
    {
        NumberWordKind.UnitDigit => new NumberGroup(at + 1, text.NumberAt(at).Value, GroupShape.Full),
        NumberWordKind.Digit => new NumberGroup(at + 1, text.NumberAt(at).Value, GroupShape.Full),
        NumberWordKind.Ten => Teen(text, at),
        _ => text.IsDigits(at) ? DigitReader.Read(text, at) : null,
    };

    // hai mươi một tháng: 20, for each month
    private bool IsOneOfUnit(QuantityText text, int at) => text.NumberAt(at) is { Kind: NumberWordKind.Digit, Value: 1 } && units.Matches(text, at + 1);

    internal static bool IsMuoi(QuantityText text, int at) => string.Equals(text[at].Text, TenOrTens, StringComparison.Ordinal);
}
