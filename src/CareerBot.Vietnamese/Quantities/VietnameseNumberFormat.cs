using System.Globalization;
using System.Text;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>Writes numbers and money as Vietnamese read them. <see cref="QuantityReader"/> reads back exactly what is written here.</summary>
public static class VietnameseNumberFormat
{
    private const decimal Billion = 1e9m;
    private const decimal Limit = 1e18m;
    private const int MostDecimals = 9;

    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    private static readonly NumberFormatInfo Separators = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };

    /// <summary>In digits: <c>33.750</c>, <c>16,23</c>. Three decimals get a zero behind them, for three digits would be thousands.</summary>
    /// <param name="number">Rounded to nine decimals.</param>
    public static string ToDigits(decimal number)
    {
        var rounded = Math.Round(number, MostDecimals);
        var decimals = Decimals(rounded).Length;
        var looksLikeThousands = decimals == 3 && Math.Abs(rounded) is >= 1 and < 1000;
        return rounded.ToString($"N{(looksLikeThousands ? 4 : decimals)}", Separators);
    }

    /// <summary>In digits, with its currency: <c>33.750 đô la</c>.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">The ISO 4217 code; other codes than USD and VND are written as they are.</param>
    public static string ToMoney(decimal amount, string currency) => $"{ToDigits(amount)} {NameOf(currency)}";

    /// <summary>In words: <c>ba mươi ba nghìn bảy trăm năm mươi</c>.</summary>
    /// <param name="number">Rounded to nine decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is 10¹⁸ or more, or -10¹⁸ or less.</exception>
    public static string ToWords(decimal number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Abs(number), Limit, nameof(number));
        var rounded = Math.Round(number, MostDecimals);
        var words = new StringBuilder(rounded < 0 ? "âm" : "");
        var whole = Math.Truncate(Math.Abs(rounded));
        AppendWhole(words, whole, isFirst: true);
        if (Decimals(rounded) is { Length: > 0 } decimals)
        {
            Append(words, "phẩy");
            AppendDecimals(words, decimals);
        }
        return words.ToString();
    }

    /// <summary>In words, with its currency: <c>bốn mươi nghìn đô la</c>.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">The ISO 4217 code.</param>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="ToWords"/>.</exception>
    public static string ToMoneyWords(decimal amount, string currency) => $"{ToWords(amount)} {NameOf(currency)}";

    private static string NameOf(string currency) => currency switch
    {
        "USD" => "đô la",
        "VND" => "đồng",
        _ => currency,
    };

    private static string Decimals(decimal number)
    {
        var text = Math.Abs(number).ToString("0.#########", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? "" : text[(point + 1)..];
    }

    // 16,23 is said phẩy hai mươi ba, other decimals digit by digit
    private static void AppendDecimals(StringBuilder words, string decimals)
    {
        if (decimals is [not '0', _])
        {
            AppendGroup(words, int.Parse(decimals, CultureInfo.InvariantCulture), isFirst: true);
            return;
        }
        foreach (var digit in decimals)
            Append(words, Digits[digit - '0']);
    }

    // Above a billion the number of billions is a number of its own: một nghìn hai trăm tỷ
    private static void AppendWhole(StringBuilder words, decimal number, bool isFirst)
    {
        if (number >= Billion)
        {
            AppendWhole(words, Math.Truncate(number / Billion), isFirst);
            Append(words, "tỷ");
            (number, isFirst) = (number % Billion, false);
        }
        else if (number == 0 && isFirst)
        {
            Append(words, Digits[0]);
        }
        foreach (var (scale, name) in ((int, string)[])[(1_000_000, "triệu"), (1000, "nghìn"), (1, "")])
        {
            var group = (int)(number / scale % 1000);
            if (group == 0)
                continue;
            AppendGroup(words, group, isFirst);
            Append(words, name);
            isFirst = false;
        }
    }

    private static void AppendGroup(StringBuilder words, int group, bool isFirst)
    {
        var (hundreds, tens, units) = (group / 100, group / 10 % 10, group % 10);
        if (hundreds > 0 || !isFirst)
            Append(words, $"{Digits[hundreds]} trăm");
        if (tens == 1)
            Append(words, "mười");
        else if (tens > 1)
            Append(words, $"{Digits[tens]} mươi");
        else if (units > 0 && (hundreds > 0 || !isFirst))
            Append(words, "linh");
        if (units > 0)
            Append(words, Unit(tens, units));
    }

    private static string Unit(int tens, int unit) => (tens, unit) switch
    {
        ( > 1, 1) => "mốt",
        ( > 1, 4) => "tư",
        ( > 0, 5) => "lăm",
        _ => Digits[unit],
    };

    private static void Append(StringBuilder words, string word)
    {
        if (words.Length > 0 && word.Length > 0)
            words.Append(' ');
        words.Append(word);
    }
}
