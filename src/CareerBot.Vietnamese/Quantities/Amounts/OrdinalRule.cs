namespace CareerBot.Vietnamese.Quantities;

/// <summary>thứ nhất, thứ 10, đầu tiên.</summary>
internal sealed class OrdinalRule(QuantityLexicon lexicon)
{
    private const string Place = "thứ";
    private const string PlaceFolded = "thu";

    private readonly NumberReader numbers = new(lexicon.Numbers, lexicon.Units.Names, lexicon.Currencies);

    /// <summary>Adds the ordinal at a token, and returns the token behind it; the next token when there is none.</summary>
    internal int Read(QuantityText text, int at, List<Quantity> found)
    {
        if (lexicon.Times.First.TryMatch(text, at, out var next) && next - at > 1)
            return Add(text, at, next, 1, found);
        if (text[at].Text is not (Place or PlaceFolded))
            return at + 1;
        if (lexicon.Times.Ordinals.TryMatch(text, at + 1, out var named, out next))
            return Add(text, at, next, named, found);
        if ((text[at].Text is not Place && !lexicon.Times.OrdinalBefore.Matches(text, at - 1)) || Number(text, at + 1) is not { } number)
            return at + 1;
        return Add(text, at, number.Next, number.Value, found);
    }

    private (decimal Value, int Next)? Number(QuantityText text, int at)
    {
        if (text.NumberAt(at) is { Kind: NumberWordKind.UnitDigit } unit)
            return (unit.Value, at + 1);
        return numbers.Read(text, at) is { Scale: 1, Value: > 0 } number && number.Value == Math.Floor(number.Value) ? (number.Value, number.Next) : null;
    }

    private static int Add(QuantityText text, int at, int next, decimal value, List<Quantity> found)
    {
        found.Add(new Quantity(QuantityType.Ordinal, text.Slice(at, next), text[at].Start, text[next - 1].End) { Value = value });
        return next;
    }
}
