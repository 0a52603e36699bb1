using System.Text.Json;
using System.Text.Json.Serialization;
using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Commands;

/// <summary>A figure of a question, in a line of <c>ask --json</c>; what it does not have is left out.</summary>
/// <param name="Type">Such as <c>currency</c> or <c>partOfDay</c>.</param>
/// <param name="Text">As written, without the words of <paramref name="Per"/>.</param>
/// <param name="Value">The value in <paramref name="Unit"/>.</param>
/// <param name="Low">The lower end of a range.</param>
/// <param name="High">The upper end of a range.</param>
/// <param name="Unit">A currency's ISO code, or a unit of time.</param>
/// <param name="Per">For each of which it is meant.</param>
/// <param name="Timex">For times and dates.</param>
internal sealed record AskQuantity(
    string Type,
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? Low,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? High,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unit,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Per,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Timex)
{
    /// <summary>The figure of a quantity.</summary>
    public static AskQuantity Of(Quantity quantity) => new(
        JsonNamingPolicy.CamelCase.ConvertName(quantity.Type.ToString()),
        quantity.Text,
        quantity.Value,
        quantity.Low,
        quantity.High,
        quantity.Unit,
        quantity.Per?.ToString().ToLowerInvariant(),
        quantity.Moment?.Timex);
}
