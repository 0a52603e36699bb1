using System.Text.RegularExpressions;

namespace CareerBot.Knowledge.Checking;

/// <summary>
/// Reads the numbers of a text that mixes notations, as the article does: <c>33.750</c> and <c>22,140</c> are
/// thousands, <c>16,23</c> is decimal. A group of exactly three digits is thousands (article-notes, "number trap").
/// </summary>
public static partial class WrittenNumbers
{
    /// <summary>The values of the numbers written in digits, in order.</summary>
    public static IEnumerable<decimal> In(string text) =>
        NumberPattern().Matches(text).Select(match => Value(match.Value));

    private static decimal Value(string digits)
    {
        if (GroupedPattern().IsMatch(digits))
            digits = digits.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return decimal.Parse(digits.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\d+(?:[.,]\d{3})+(?!\d)|\d+[.,]\d+|\d+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^\d{1,3}(?:[.,]\d{3})+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GroupedPattern();
}
