using System.Collections.Frozen;

namespace CareerBot.Vietnamese.Spelling;

/// <summary>
/// The rimes of Vietnamese, generated from which coda may follow which nucleus, with and without the glide /w/.
/// Source: Đoàn Thiện Thuật, "Ngữ âm tiếng Việt" (1977), chapters on âm đệm, âm chính and âm cuối; the spelling of each
/// nucleus (ia/iê/ya/yê, ua/uô, ưa/ươ) is that of the school orthography.
/// </summary>
internal static class SyllableRimes
{
    /// <param name="Text">Glide, nucleus and coda as written, without tone.</param>
    /// <param name="HasGlide">Begins with the glide written o or u (oa, uê …).</param>
    /// <param name="IsChecked">Ends in a stop (p t c ch), which allows only the tones sắc and nặng.</param>
    /// <param name="ToneIndex">The letter that carries the tone in the older style: hòa, thúy.</param>
    /// <param name="NewToneIndex">The same in the newer style: hoà, thuý.</param>
    internal sealed record Rime(string Text, bool HasGlide, bool IsChecked, int ToneIndex, int NewToneIndex);

    // nucleus: codas, "-" for none
    private const string Plain = """
        a: - i y o u m n ng nh p t c ch
        ă: m n ng p t c
        â: u y m n ng p t c
        e: - o m n ng p t c
        ê: - u m n nh p t ch
        i: - u m n nh p t ch
        o: - i m n ng p t c
        ô: - i m n ng p t c
        ơ: - i m n p t
        u: - i m n ng p t c
        ư: - i u m n ng t c
        y: -
        iê: u m n ng p t c
        yê: u m n ng t
        ia: -
        uô: i m n ng t c
        ua: -
        ươ: i u m n ng p t c
        ưa: -
        oo: ng c
        """;

    // The glide is written o before a ă e, and u before the others
    private const string WithGlide = """
        oa: - i y o m n ng nh p t c ch
        oă: m n ng t c
        oe: - o n t
        uâ: y n ng t
        uê: - n nh ch
        uơ: -
        uy: - u n nh p t ch
        uyê: n t
        uya: -
        """;

    // After qu, where the u is the glide: the rest of the rime. i stands for y before a coda and alone (quít, qui)
    private const string AfterQ = """
        a: - i y o u n ng nh t c ch
        ă: m n ng p t c
        â: y n ng t
        e: - o n t
        ê: - n nh t ch
        i: - t n nh
        ơ: - i n
        ô: c
        y: - t n nh ch
        yê: n t
        """;

    internal static readonly FrozenDictionary<string, Rime> General =
        Read(Plain, hasGlide: false).Concat(Read(WithGlide, hasGlide: true)).ToFrozenDictionary(rime => rime.Text, StringComparer.Ordinal);

    internal static readonly FrozenDictionary<string, Rime> Qu =
        Read(AfterQ, hasGlide: false).ToFrozenDictionary(rime => rime.Text, StringComparer.Ordinal);

    internal static readonly FrozenSet<string> GeneralFolded = Folded(General.Keys);

    internal static readonly FrozenSet<string> QuFolded = Folded(Qu.Keys);

    private static FrozenSet<string> Folded(IEnumerable<string> rimes) =>
        rimes.Select(Diacritics.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<Rime> Read(string table, bool hasGlide) =>
        from line in table.Split('\n', StringSplitOptions.TrimEntries)
        let nucleus = line[..line.IndexOf(':', StringComparison.Ordinal)]
        from coda in line[(nucleus.Length + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select Create(nucleus, coda is "-" ? "" : coda, hasGlide);

    // On the nucleus; of a nucleus of two letters on the first when open (mía), on the second when closed (miếng)
    private static Rime Create(string nucleus, string coda, bool hasGlide)
    {
        var isOpen = coda.Length == 0;
        var core = hasGlide ? nucleus[1..] : nucleus;
        var isLong = core is "ia" or "iê" or "yê" or "ya" or "yê" or "ua" or "uô" or "ưa" or "ươ" or "oo";
        var newer = nucleus.Length - core.Length + (isLong && !isOpen ? 1 : 0);
        var older = hasGlide && isOpen && nucleus is ("oa" or "oe" or "uy") ? 0 : newer;
        return new Rime(nucleus + coda, hasGlide, coda is "p" or "t" or "c" or "ch", older, newer);
    }
}
