using System.Globalization;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>
/// Numbers in digits, in any of the notations that are mixed: <c>33.750</c>, <c>22,140</c> and <c>1 000 000</c> are
/// thousands, <c>16,23</c> and <c>1.5</c> decimal. A group of exactly three digits is thousands.
/// </summary>
internal static class DigitReader
{
    private const int MostDigits = 24;
    private const int MostGroups = 8;

    internal static NumberGroup? Read(QuantityText text, int at)
    {
        if (IsSeparator(text, at) && text.IsDigits(at + 1) && text.IsGlued(at + 1) && (!text.IsGlued(at) || text.IsSign(at - 1, '-')))
            return Parse("0", text[at + 1].Text, at + 2);
        if (!text.IsDigits(at) || (text.IsGlued(at) && IsSeparator(text, at - 1) && text.IsGlued(at - 1) && text.IsDigits(at - 2)))
            return null;
        var groups = 1;
        while (groups < MostGroups && IsJoined(text, at + (2 * groups) - 1))
            groups++;
        return groups == 1 ? Spaced(text, at) : Joined(text, at, groups);
    }

    private static bool IsSeparator(QuantityText text, int at) => text.IsSign(at, '.') || text.IsSign(at, ',');

    private static bool IsJoined(QuantityText text, int separator) =>
        IsSeparator(text, separator) && text.IsGlued(separator) && text.IsDigits(separator + 1) && text.IsGlued(separator + 1);

    // 1 000 000: at least two groups, for 2 500 can be two numbers
    private static NumberGroup? Spaced(QuantityText text, int at)
    {
        var next = at + 1;
        while (next - at < MostGroups && text.IsDigits(next) && text[next].Text.Length == 3 && text[next].Start == text[next - 1].End + 1)
            next++;
        if (next - at < 3 || text[at].Text.Length > 3)
            next = at + 1;
        var digits = string.Concat(Enumerable.Range(at, next - at).Select(i => text[i].Text));
        return Parse(digits, "", next);
    }

    private static NumberGroup? Joined(QuantityText text, int at, int groups)
    {
        var next = at + (2 * groups) - 1;
        var last = next - 1;
        var isLastDecimal = !IsThousands(text, at, groups) || (groups > 2 && !SameSeparator(text, last - 1, at + 1));
        if (!isLastDecimal)
            return Parse(Digits(text, at, groups), "", next);
        return groups == 2 || IsThousands(text, at, groups - 1)
            ? Parse(Digits(text, at, groups - 1), text[last].Text, next)
            : null;
    }

    private static string Digits(QuantityText text, int at, int groups) =>
        groups == 1 ? text[at].Text : string.Concat(Enumerable.Range(0, groups).Select(i => text[at + (2 * i)].Text));

    private static bool IsThousands(QuantityText text, int at, int groups)
    {
        var first = text[at].Text;
        if (first.Length > 3 || first[0] == '0')
            return false;
        for (var i = 1; i < groups; i++)
        {
            if (text[at + (2 * i)].Text.Length != 3)
                return false;
        }
        return true;
    }

    private static bool SameSeparator(QuantityText text, int one, int other) => text[one].Text[0] == text[other].Text[0];

    private static NumberGroup? Parse(string whole, string decimals, int next) =>
        whole.Length + decimals.Length <= MostDigits
            ? new NumberGroup(next, decimal.Parse($"{whole}.{decimals}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), GroupShape.Digits)
            : null;
}
