using System.Text.Json.Serialization;

namespace CareerBot.Dialogs.Guided;

/// <summary>An answer given in a dialog.</summary>
/// <param name="Question">To which question.</param>
/// <param name="Value">The value of the choice; for money what it is paid for; empty when skipped.</param>
/// <param name="Amount">The amount of money in US dollars, or null.</param>
public sealed record GivenAnswer(string Question, string Value, decimal? Amount = null);

[JsonSerializable(typeof(GuidedState))]
internal sealed partial class GuidedStateJson : JsonSerializerContext;
