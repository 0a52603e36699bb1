using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>The words that numbers are written with (numbers.yaml).</summary>
internal sealed class NumberWords
{
    private readonly PhraseTable<NumberWord> words;
    private readonly PhraseTable<decimal> signs;
    private readonly PhraseTable<bool> thousandSign;

    internal NumberWords(YamlData data)
    {
        var fields = data.RequiredFields(
            "digits", "unit-digits", "ten", "tens", "groups", "hundred", "scales", "thousand-sign", "signs", "slang",
            "slang-not-before", "half", "half-before", "links", "points", "minus", "minus-first", "vague", "counted", "numbered", "particles");
        words = new PhraseTable<NumberWord>([
            .. Numbered("digits", NumberWordKind.Digit), .. Numbered("unit-digits", NumberWordKind.UnitDigit),
            .. Plain("ten", NumberWordKind.Ten), .. Plain("tens", NumberWordKind.Tens),
            .. Numbered("groups", NumberWordKind.Group), .. Plain("hundred", NumberWordKind.Hundred),
            .. Numbered("scales", NumberWordKind.Scale), .. Numbered("slang", NumberWordKind.Scale, isSlang: true),
            .. Plain("half", NumberWordKind.Half), .. Plain("half-before", NumberWordKind.HalfBefore),
            .. Plain("links", NumberWordKind.Link), .. Plain("points", NumberWordKind.Point),
            .. Plain("minus", NumberWordKind.Minus), .. Plain("vague", NumberWordKind.Vague),
        ]);
        signs = new PhraseTable<decimal>(QuantityData.Numbered(fields["signs"]));
        thousandSign = QuantityData.Table(fields["thousand-sign"]);
        NotAfterSlang = QuantityData.Table(fields["slang-not-before"]);
        Counted = QuantityData.Table(fields["counted"]);
        Numbering = QuantityData.Table(fields["numbered"]);
        FirstMinus = QuantityData.Table(fields["minus-first"]);
        Particles = QuantityData.Table(fields["particles"]);

        IEnumerable<(string, NumberWord)> Numbered(string key, NumberWordKind kind, bool isSlang = false) =>
            QuantityData.Numbered(fields[key]).Select(entry => (entry.Phrase, new NumberWord(kind, entry.Value, isSlang)));

        IEnumerable<(string, NumberWord)> Plain(string key, NumberWordKind kind) =>
            QuantityData.Phrases(fields[key]).Select(phrase => (phrase, new NumberWord(kind)));
    }

    /// <summary>Things that slang for money does not go with: 2 chai nước.</summary>
    internal PhraseTable<bool> NotAfterSlang { get; }

    /// <summary>What is counted with a single number word: ba người.</summary>
    internal PhraseTable<bool> Counted { get; }

    /// <summary>What a single number word can follow: số ba.</summary>
    internal PhraseTable<bool> Numbering { get; }

    /// <summary>A minus only at the beginning of a text; elsewhere trừ takes away.</summary>
    internal PhraseTable<bool> FirstMinus { get; }

    /// <summary>Words that say nothing beside an answer: dạ, ạ.</summary>
    internal PhraseTable<bool> Particles { get; }

    internal NumberWord Find(QuantityToken token) => words.TryFind(token.Text, out var word) ? word : default;

    /// <summary>k, M, G behind digits.</summary>
    internal decimal? Sign(QuantityText text, int at)
    {
        var token = text[at];
        if (token.Kind != TokenKind.Word)
            return null;
        if (thousandSign.Matches(text, at))
            return 1000;
        return token is { IsUpper: true, Glued: true } && signs.TryMatch(text, at, out var scale, out _) ? scale : null;
    }
}
