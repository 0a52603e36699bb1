using CareerBot.Cards;
using CareerBot.Knowledge;

namespace CareerBot.Dialogs.Guided;

/// <summary>Everything that guided dialogs ask and say, checked. Immutable.</summary>
/// <param name="Habits">How people answer and steer.</param>
/// <param name="Scripts">The dialogs by id.</param>
/// <param name="Cards">The cards by name.</param>
public sealed record GuidedContent(
    GuidedHabits Habits, IReadOnlyDictionary<string, GuidedScript> Scripts, IReadOnlyDictionary<string, CardTemplate> Cards)
{
    private readonly Dictionary<(string Script, string Question), AnswerReader> readers = (
        from script in Scripts.Values
        from question in script.Questions
        select (script, question)).ToDictionary(pair => (pair.script.Id, pair.question.Id), pair => new AnswerReader(Habits, pair.question));

    private readonly AnswerPhrases<string> starts = new(Habits.Normalizer, from script in Scripts.Values
                                                                           from start in script.Starts.Prepend(script.Title)
                                                                           select (start, script.Id));

    /// <summary>The id of the dialog that a message begins; null for every other message.</summary>
    public string? FindStart(string message) =>
        Habits.TryReadWhole(Habits.Normalizer.Normalize(message).Words, starts, out var id) ? id : null;

    /// <summary>What reads the answers to a question of one of <see cref="Scripts"/>.</summary>
    public AnswerReader ReaderOf(GuidedScript script, GuidedQuestion question) => readers[(script.Id, question.Id)];

    /// <summary>The titles of the dialogs that go with a topic.</summary>
    public IEnumerable<string> OffersAfter(string topic) =>
        Scripts.Values.Where(script => script.OfferAfter.Contains(topic, StringComparer.Ordinal)).Select(script => script.Title);

    /// <summary>What slots stand for in every sentence: the figures of a job by name, and <c>job</c>, what it is called.</summary>
    public static IReadOnlyDictionary<string, object> ValuesOf(Job job)
    {
        var values = job.Figures.ToDictionary(figure => figure.Key, figure => (object)figure.Value.Values, StringComparer.Ordinal);
        values["job"] = job.Name;
        return values;
    }
}
