using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using CareerBot.Knowledge;
using CareerBot.Terminal;
using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Commands;

/// <summary>A line of <c>ask --json</c>.</summary>
/// <param name="Question">As asked.</param>
/// <param name="Outcome"><c>answer</c>, <c>clarify</c>, <c>unknown</c> or <c>smalltalk</c>.</param>
/// <param name="Matches">The topics answered, in order; for clarify those offered; empty for unknown.</param>
/// <param name="Quantities">The figures in the question.</param>
/// <param name="Reply">What the bot says.</param>
internal sealed record AskResult(
    string Question, string Outcome, IReadOnlyList<AskMatch> Matches, IReadOnlyList<AskQuantity> Quantities, string Reply)
{
    private static readonly AskResultJson Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    /// <summary>The result of a turn.</summary>
    /// <param name="question">As asked.</param>
    /// <param name="turn">What the turn brought.</param>
    /// <param name="knowledge">Knows which job a topic is answered for.</param>
    /// <param name="now">From when times in the question are seen.</param>
    public static AskResult Of(string question, TerminalTurn turn, KnowledgeBase knowledge, DateTimeOffset now) => new(
        question,
        (turn.Reading?.Outcome ?? Knowledge.Understanding.Outcome.Unknown).ToString().ToLowerInvariant(),
        [.. (turn.Reading?.Questions ?? []).SelectMany(part => part.Topics).Select(match => new AskMatch(
            match.Topic,
            knowledge.FindJob(match.Topic)?.Id,
            Math.Round(match.Confidence, 2)))],
        [.. QuantityReader.Default.Read(question, now).Select(AskQuantity.Of)],
        turn.Text);

    /// <summary>The line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json.AskResult);
}

/// <summary>A topic of a line of <c>ask --json</c>.</summary>
internal sealed record AskMatch(string Topic, string? Job, double Confidence);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(AskResult))]
internal sealed partial class AskResultJson : JsonSerializerContext;
