using System.Globalization;
using System.Text;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>What stands behind phẩy and chấm: digits, or number words one by one (không không một) and in pairs (hai mươi lăm).</summary>
internal sealed class DecimalReader(GroupReader groups, CurrencyTable currencies)
{
    private const int MostDigits = 20;
    private const string Five = "năm";
    private const string FiveFolded = "nam";

    /// <summary>The fraction, below 1; null when nothing stands there.</summary>
    internal NumberGroup? Read(QuantityText text, int at)
    {
        var (digits, next) = text.IsDigits(at) ? (text[at].Text, at + 1) : ReadDigits(text, at);
        return digits.Length is 0 or > MostDigits
            ? null
            : new NumberGroup(next, decimal.Parse($"0.{digits}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), GroupShape.Full);
    }

    /// <summary>The digits that number words one by one spell: hai không hai ba.</summary>
    internal (string Digits, int Next) ReadDigits(QuantityText text, int at)
    {
        var digits = new StringBuilder();
        var next = ReadWords(text, at, digits);
        return (digits.ToString(), next);
    }

    private int ReadWords(QuantityText text, int at, StringBuilder digits)
    {
        while (digits.Length < MostDigits)
        {
            var word = text.NumberAt(at);
            if (word.Kind is not (NumberWordKind.Digit or NumberWordKind.UnitDigit or NumberWordKind.Ten) || (digits.Length == 1 && IsYearBehindFive(text, at)))
                break;
            var group = IsTwoDigits(text, at) ? groups.Read(text, at) : null;
            digits.Append((group?.Value ?? word.Value).ToString(CultureInfo.InvariantCulture));
            at = group?.Next ?? at + 1;
        }
        return at;
    }

    private static bool IsTwoDigits(QuantityText text, int at) =>
        text.NumberAt(at).Kind == NumberWordKind.Ten || text.NumberAt(at + 1).Kind == NumberWordKind.Tens || GroupReader.IsMuoi(text, at + 1);

    // hai phẩy năm năm: two and a half years
    private bool IsYearBehindFive(QuantityText text, int at) =>
        !text.IsNumeral && !currencies.After.Matches(text, at + 1)
        && text[at].Text is Five or FiveFolded && text[at - 1].Text is Five or FiveFolded && text.NumberAt(at + 1).Kind == NumberWordKind.None;
}
