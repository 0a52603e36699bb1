using CareerBot.Knowledge.Matching;
using CareerBot.Knowledge.Understanding;
using CareerBot.Sums;
using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Dialogs;

/// <summary>Understands by their figures questions about pay whose words say too little: còn 30 tiếng thì sao, 1 ngày 100$ được không.</summary>
/// <param name="sums">Reads figures.</param>
/// <param name="phrases">Words that show that pay for work is asked for.</param>
/// <param name="confidence">What a question understood so is as sure as: enough to answer.</param>
internal sealed class PayFollowUp(PaySums sums, PhraseBook phrases, double confidence)
{
    private const string PayPrefix = "pay.";
    private const string PartTimeTopic = "schedule.part-time";

    /// <summary>A longer message that was not understood is about more than its figures.</summary>
    private const int FewWords = 8;

    /// <summary>Below it another topic may be a mistake for a sum.</summary>
    private const double Sure = 0.9;

    /// <summary>The message as read, or as a question for a sum.</summary>
    /// <param name="reading">As read by its words.</param>
    /// <param name="text">The message.</param>
    /// <param name="memory">The conversation.</param>
    public MessageReading Route(MessageReading reading, string text, ConversationMemory memory)
    {
        if (reading.Questions is [{ Topics: [{ Topic: PaySum.Estimate }] }, { Topics: [{ Topic: PaySum.Compare }] } compare] && !AsksHowMuch(text))
            return new MessageReading([compare]);
        if (reading.Questions is not [var question] || Topic(question, text, memory) is not { } topic)
            return reading;
        var match = question.Ranking.Topics.FirstOrDefault(match => string.Equals(match.Topic, topic, StringComparison.Ordinal))
            ?? new TopicMatch(topic, 0, text, default, []);
        return new MessageReading([question with { Outcome = Outcome.Answer, Topics = [match with { Confidence = Math.Max(match.Confidence, confidence) }], NotCovered = null }]);
    }

    private string? Topic(UnderstoodQuestion question, string text, ConversationMemory memory)
    {
        var figures = sums.Read(text);
        var isPay = figures.Any(figure => figure.Type is QuantityType.Currency);
        var goesOn = memory.LastTopic?.StartsWith(PayPrefix, StringComparison.Ordinal) is true && sums.IsOnlyFigures(text);
        if (goesOn && memory.Sum is { IsEmpty: false } sum && figures.All(figure => figure.Type is QuantityType.Number))
            return sum.Topic;
        var isWork = figures.Any(IsWork) || phrases.Has(PhraseBook.FullTime, text) || phrases.Has(PhraseBook.PartTime, text);
        if (!isPay && !isWork)
            return null;
        if (goesOn || IsUnsure(question, text) || (isPay && IsOwnPay(question, figures)))
            return isPay ? PaySum.Compare : PaySum.Estimate;
        return null;
    }

    private bool IsUnsure(UnderstoodQuestion question, string text) => question switch
    {
        { Outcome: Outcome.Answer, Topics: [{ Topic: PartTimeTopic, Confidence: var sure }] } => (sure < Sure || sums.Read(text).Any(IsWork)) && AsksHowMuch(text),
        { Outcome: Outcome.Clarify, Topics: var topics } => topics.Any(match => PaySum.IsAskedBy(match.Topic)),
        { Outcome: Outcome.Unknown, NotCovered: null, Ranking.Topics: [var best, ..] } => best.Topic.StartsWith(PayPrefix, StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Who names an amount where the bot would tell the usual ones wants them compared; also who says it in few words.</summary>
    private static bool IsOwnPay(UnderstoodQuestion question, IReadOnlyList<Quantity> figures) => question switch
    {
        { Outcome: Outcome.Answer, Topics: [{ Topic: "pay.overview" or "pay.median" or "pay.hourly" }] } => true,
        { Outcome: Outcome.Unknown, NotCovered: null } => question.Text.Tokens.Count <= FewWords
            && figures.Any(figure => figure is { Type: QuantityType.Currency, Per: not null }),
        _ => false,
    };

    private static bool IsWork(Quantity figure) => figure.Type is QuantityType.Duration || WorkReader.HoursBetween(figure) is not null;

    private bool AsksHowMuch(string text) => phrases.Has(PhraseBook.HowMuch, text) && !phrases.Has(PhraseBook.HowLong, text);
}
