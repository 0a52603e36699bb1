using CareerBot.Knowledge.Matching;
using CareerBot.Knowledge.Understanding;
using CareerBot.Sums;
using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Dialogs;

/// <summary>Shows the Emulator why a topic won, in the shape that its QnA Maker inspector reads.</summary>
internal static class MatchTrace
{
    private const string ValueType = "https://www.qnamaker.ai/schemas/trace";
    private const int Shown = 10;

    /// <summary>Sends one trace a question; other channels than the Emulator get none.</summary>
    public static async Task SendAsync(ITurnContext turn, MessageReading reading, PaySums sums, CancellationToken cancellationToken)
    {
        if (!string.Equals(turn.Activity.ChannelId, Channels.Emulator, StringComparison.OrdinalIgnoreCase))
            return;
        foreach (var question in reading.Questions)
            await turn.TraceActivityAsync("QnAMaker", Value(turn.Activity, question, sums.Read(question.Text.Original)), ValueType, "QnAMaker Trace", cancellationToken);
    }

    /// <summary>Dictionaries, because their keys are written as they are by every JSON writer.</summary>
    private static Dictionary<string, object> Value(Activity activity, UnderstoodQuestion question, IReadOnlyList<Quantity> quantities) => new(StringComparer.Ordinal)
    {
        ["message"] = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["type"] = activity.Type,
            ["id"] = activity.Id ?? "",
            ["text"] = question.Text.Original,
        },
        ["knowledgeBaseId"] = "careerbot",
        ["quantities"] = quantities.Select(Figure).ToList(),
        ["queryResults"] = Considered(question.Ranking).Take(Shown).Select((match, rank) => Result(match, rank, question.Ranking)).ToList(),
    };

    private static IEnumerable<TopicMatch> Considered(TopicRanking ranking) =>
        ranking.Topics.Concat(ranking.NotCovered).OrderByDescending(match => match.Confidence);

    private static Dictionary<string, object> Result(TopicMatch match, int rank, TopicRanking ranking) => new(StringComparer.Ordinal)
    {
        ["questions"] = new List<string> { match.Phrasing },
        ["answer"] = match.Topic,
        ["score"] = Math.Round(100 * match.Confidence, 1),
        ["id"] = rank + 1,
        ["source"] = "phrasings",
        ["metadata"] = Metadata(match, ranking),
    };

    private static List<Dictionary<string, object>> Metadata(TopicMatch match, TopicRanking ranking) =>
    [
        Entry("unexplained-words", string.Join(' ', match.Unexplained)),
        Entry("answerable", Plain(ranking.Answerable)),
        .. TopicEvidence.Names.Zip(match.Evidence.ToArray(), (name, value) => Entry(name, Plain(value))),
        .. QuestionEvidence.Names.Zip(ranking.Evidence.ToArray(), (name, value) => Entry("question-" + name, Plain(value))),
    ];

    /// <summary>A figure of the question; what it does not have is left out.</summary>
    private static Dictionary<string, object> Figure(Quantity quantity)
    {
        (string Name, object? Value)[] fields =
        [
            ("type", quantity.Type.ToString()), ("text", quantity.Text), ("value", quantity.Value), ("low", quantity.Low), ("high", quantity.High),
            ("unit", quantity.Unit), ("per", quantity.Per?.ToString()), ("timex", quantity.Moment?.Timex),
        ];
        return fields.Where(field => field.Value is not null).ToDictionary(field => field.Name, field => field.Value!, StringComparer.Ordinal);
    }

    private static string Plain(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    private static Dictionary<string, object> Entry(string name, string value) =>
        new(StringComparer.Ordinal) { ["name"] = name, ["value"] = value };
}
