using System.Globalization;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>
/// The numbers that a text writes in digits, whatever they count. Notations are mixed, as in the article: <c>33.750</c> and
/// <c>22,140</c> are thousands, <c>16,23</c> is decimal.
/// </summary>
public static class WrittenNumbers
{
    private const int MostDigits = 28;

    /// <summary>Their values, in order; digits that form no number together (1.2.3) are numbers by themselves.</summary>
    public static IEnumerable<decimal> In(string text)
    {
        var tokens = new QuantityText(text, QuantityLexicon.Default.Numbers);
        for (var at = 0; at < tokens.Count;)
        {
            var number = DigitReader.Read(tokens, at);
            if (number is { } known)
                yield return known.Value;
            else if (tokens.IsDigits(at) && tokens[at].Text.Length <= MostDigits)
                yield return decimal.Parse(tokens[at].Text, CultureInfo.InvariantCulture);
            at = number?.Next ?? at + 1;
        }
    }
}
