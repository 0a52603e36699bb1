namespace CareerBot.Vietnamese.Quantities;

/// <summary>Reads the number that begins at a token: digits, words, and both mixed (33 nghìn 750, 15tr5, một triệu hai).</summary>
internal sealed class NumberReader(NumberWords words, PhraseTable<TimeUnit> units, CurrencyTable currencies)
{
    private const int MostParts = 16;

    private readonly GroupReader groups = new(units);
    private readonly DecimalReader decimals = new(new GroupReader(units), currencies);

    /// <summary>The number at a token; null when there is none.</summary>
    internal NumberMatch? Read(QuantityText text, int at)
    {
        var isNegative = IsMinus(text, at);
        var start = isNegative ? at + 1 : at;
        if (ReadMagnitude(text, start) is not { } match)
            return null;
        return isNegative ? match with { Value = -match.Value, IsBare = false } : match;
    }

    // A hyphen is a minus where nothing can be before it
    private bool IsMinus(QuantityText text, int at) =>
        text.NumberAt(at).Kind == NumberWordKind.Minus || (at == 0 && words.FirstMinus.Matches(text, at)) || (text.IsSign(at, '-') && (at == 0 || text.IsSign(at - 1, '(')));

    private NumberMatch? ReadMagnitude(QuantityText text, int at)
    {
        var run = new NumberRun();
        if (!Begin(text, at, run))
            return null;
        for (var i = 0; i < MostParts && run.CanGoOn && GoOn(text, run); i++)
        {
        }
        AddDecimals(text, run);
        return new NumberMatch(run.Next, run.Sum.Total, run.Sum.FirstScale, IsBare(run, at), run.IsSlang, run.IsThousandSign);
    }

    private static bool IsBare(NumberRun run, int at) =>
        run.Shape == GroupShape.Pair || (run.Shape != GroupShape.Digits && run.Next - at == 1);

    private bool Begin(QuantityText text, int at, NumberRun run)
    {
        var word = text.NumberAt(at);
        if (word.Kind == NumberWordKind.HalfBefore)
            return TakeScale(text, at + 1, run, 0.5m);
        if (word is { Kind: NumberWordKind.Scale, IsSlang: false })
            return TakeScale(text, at, run, 1);
        if (groups.Read(text, at) is not { } group)
            return false;
        run.Shape = group.Shape;
        if (TakeScale(text, group.Next, run, group.Value))
            return true;
        run.Sum.AddPlain(group.Value);
        run.Next = group.Next;
        run.CanGoOn = false;
        return true;
    }

    /// <summary>A group's scale and what stands behind it: further scales, and rưỡi.</summary>
    private bool TakeScale(QuantityText text, int at, NumberRun run, decimal group)
    {
        if (Scale(text, at, run) is not { } scale || !run.Sum.TryAdd(group, scale))
            return false;
        run.Next = at + 1;
        run.Shape = run.Shape == GroupShape.Digits ? GroupShape.Digits : GroupShape.Full;
        while (text.NumberAt(run.Next) is { Kind: NumberWordKind.Scale, IsSlang: false } further && run.Sum.TryScale(further.Value))
            run.Next++;
        if (text.NumberAt(run.Next).Kind == NumberWordKind.Half)
        {
            run.Sum.AddHalf();
            run.Next++;
        }
        return true;
    }

    private decimal? Scale(QuantityText text, int at, NumberRun run)
    {
        var word = text.NumberAt(at);
        if (word.Kind == NumberWordKind.Scale)
        {
            if (word.IsSlang && (words.NotAfterSlang.Matches(text, at + 1) || !run.TakeSlang()))
                return null;
            return word.Value;
        }
        if (words.Sign(text, at) is not { } scale || (text.IsWord(at + 1) && text.IsGlued(at + 1) && !currencies.After.Matches(text, at + 1)))
            return null;
        if (!text.IsGlued(at) && !currencies.After.Matches(text, at + 1) && !text.IsSign(at + 1, '/'))
            return null;
        run.IsThousandSign |= scale == 1000;
        return scale;
    }

    private bool GoOn(QuantityText text, NumberRun run)
    {
        var word = text.NumberAt(run.Next);
        if (word.Kind == NumberWordKind.Link)
            return Linked(text, run);
        if (word.Kind == NumberWordKind.UnitDigit)
            return run.Finish(run.Next + 1, word.Value * run.Sum.LastScale / 10);
        if (groups.Read(text, run.Next) is not { } group || GroupReader.IsYear(text, run.Next))
            return false;
        return TakeScale(text, group.Next, run, group.Value) || Tail(text, run, group);
    }

    // một nghìn lẻ một, tỷ rưỡi lẻ chín trăm nghìn
    private bool Linked(QuantityText text, NumberRun run)
    {
        if (text.NumberAt(run.Next + 1).Kind == NumberWordKind.UnitDigit)
            return run.Finish(run.Next + 2, text.NumberAt(run.Next + 1).Value);
        if (groups.Read(text, run.Next + 1) is not { } group)
            return false;
        return TakeScale(text, group.Next, run, group.Value) || (group.Value < run.Sum.LastScale && run.Finish(group.Next, group.Value));
    }

    /// <summary>The last group, without a scale of its own: in một triệu hai it is tenths, in 33 nghìn 750 thousandths.</summary>
    private bool Tail(QuantityText text, NumberRun run, NumberGroup group)
    {
        var scale = run.Sum.LastScale;
        var value = group.Shape switch
        {
            GroupShape.Digits => DigitTail(text, run.Next, group, scale),
            GroupShape.Digit when group.Value == 10 => group.Value,
            GroupShape.Digit when group.Value > 0 && !IsCounting(text, group.Next) => group.Value * scale / 10,
            GroupShape.Pair or GroupShape.FirmPair when !IsCounting(text, group.Next) => scale > 1000 ? group.Value * scale / 100 : group.Value,
            GroupShape.Full when group.Value < scale => group.Value,
            _ => null,
        };
        return value is { } known && run.Finish(group.Next, known);
    }

    // 15tr5, 2k5, 33 nghìn 750; but 15 triệu 2 tháng is two quantities
    private decimal? DigitTail(QuantityText text, int at, NumberGroup group, decimal scale)
    {
        var length = text[at].Text.Length;
        if (scale < 1000 || length > 3 || group.Next != at + 1 || (!text.IsGlued(at) && IsCounting(text, group.Next)))
            return null;
        return group.Value * scale / (length == 1 ? 10 : length == 2 ? 100 : 1000);
    }

    // A colon, slash or hyphen makes digits a time or a date
    private bool IsCounting(QuantityText text, int at) =>
        units.Matches(text, at) || words.Counted.Matches(text, at) || text.IsSign(at, '/') || text.IsSign(at, ':') || text.IsSign(at, '-')
        || text.IsSign(at, '%');

    private void AddDecimals(QuantityText text, NumberRun run)
    {
        if (text.NumberAt(run.Next).Kind != NumberWordKind.Point || decimals.Read(text, run.Next + 1) is not { } fraction)
            return;
        var whole = run.Sum.Total;
        run.Next = fraction.Next;
        run.Shape = GroupShape.Full;
        if (run.Sum.FirstScale == 1 && Scale(text, fraction.Next, run) is { } scale)
            run.Restart(text, whole + fraction.Value, scale);
        else
            run.Sum.AddPlain(fraction.Value);
    }
}
