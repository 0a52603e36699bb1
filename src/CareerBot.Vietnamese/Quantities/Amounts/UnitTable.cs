using System.Collections.Frozen;
using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>Units of time and the words around rates (units.yaml).</summary>
internal sealed class UnitTable
{
    private readonly PhraseTable<bool> glued;
    private readonly PhraseTable<bool> notBefore;

    internal UnitTable(YamlData data)
    {
        var fields = data.RequiredFields(
            "units", "glued", "not-before", "per", "per-before", "fillers", "length", "length-before", "deictic");
        var (names, lengths, letters) = (new List<(string, TimeUnit)>(), new Dictionary<TimeUnit, decimal>(), new Dictionary<TimeUnit, string>());
        foreach (var (key, item) in fields["units"].Entries)
        {
            var unit = Enum.TryParse<TimeUnit>(key, ignoreCase: true, out var known) ? known : throw item.Error($"unknown unit '{key}'");
            var parts = item.RequiredFields("seconds", "timex", "names");
            names.AddRange(QuantityData.Phrases(parts["names"]).Select(name => (name, unit)));
            lengths[unit] = QuantityData.Number(parts["seconds"].Scalar, item);
            letters[unit] = parts["timex"].Scalar;
        }
        (Names, Seconds, TimexLetters) = (new PhraseTable<TimeUnit>(names), lengths.ToFrozenDictionary(), letters.ToFrozenDictionary());
        glued = QuantityData.Table(fields["glued"]);
        notBefore = QuantityData.Table(fields["not-before"]);
        Per = QuantityData.Table(fields["per"]);
        PerBefore = QuantityData.Table(fields["per-before"]);
        Fillers = QuantityData.Table(fields["fillers"]);
        Length = QuantityData.Table(fields["length"]);
        LengthBefore = QuantityData.Table(fields["length-before"]);
        Deictic = QuantityData.Table(fields["deictic"]);
    }

    /// <summary>The names, whatever stands around them.</summary>
    internal PhraseTable<TimeUnit> Names { get; }

    internal FrozenDictionary<TimeUnit, decimal> Seconds { get; }

    internal FrozenDictionary<TimeUnit, string> TimexLetters { get; }

    internal PhraseTable<bool> Per { get; }

    internal PhraseTable<bool> PerBefore { get; }

    internal PhraseTable<bool> Fillers { get; }

    /// <summary>What makes an hour a length, before it: làm 8 giờ.</summary>
    internal PhraseTable<bool> Length { get; }

    /// <summary>The same behind it: một giờ bao nhiêu.</summary>
    internal PhraseTable<bool> LengthBefore { get; }

    internal PhraseTable<bool> Deictic { get; }

    /// <summary>The unit behind a number.</summary>
    internal bool TryMatch(QuantityText text, int at, out TimeUnit unit, out int next) =>
        Names.TryMatch(text, at, out unit, out next)
        && (text.IsGlued(at) || !glued.Matches(text, at) || IsSpelledHour(text, at))
        && !notBefore.Matches(text, next);

    /// <summary>The unit of a rate; tháng này and năm 2018 are none.</summary>
    internal bool TryMatchPer(QuantityText text, int at, out TimeUnit unit, out int next) =>
        Names.TryMatch(text, at, out unit, out next) && !Deictic.Matches(text, next) && !notBefore.Matches(text, next)
        && !(text.IsDigits(next) && unit > TimeUnit.Shift && !Names.Matches(text, next + 1));

    // 8 h, 8 h 30
    private static bool IsSpelledHour(QuantityText text, int at) => text[at].Text is "h" && !text.IsWord(at - 1);
}
