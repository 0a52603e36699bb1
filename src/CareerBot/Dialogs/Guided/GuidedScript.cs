using CareerBot.Knowledge;

namespace CareerBot.Dialogs.Guided;

/// <summary>What a guided dialog asks and says, from <c>dialogs/ID.yaml</c>. Immutable.</summary>
/// <param name="Id">The id of the C# dialog that is its flow.</param>
/// <param name="Title">Its button; typed, it begins the dialog.</param>
/// <param name="Starts">Whole messages that begin it.</param>
/// <param name="OfferAfter">Topics whose answers offer it.</param>
/// <param name="Questions">Its questions in order.</param>
/// <param name="Sentences">What it says, by key; <c>intro</c> opens it.</param>
/// <param name="Texts">Words of its cards and charts, by key.</param>
/// <param name="Lists">Lists of lines, by key.</param>
/// <param name="Next">Dialogs offered at its end.</param>
/// <param name="Position">Where it stands.</param>
public sealed record GuidedScript(
    string Id,
    string Title,
    IReadOnlyList<string> Starts,
    IReadOnlyList<string> OfferAfter,
    IReadOnlyList<GuidedQuestion> Questions,
    GuidedSentences Sentences,
    GuidedSentences Texts,
    IReadOnlyDictionary<string, IReadOnlyList<GuidedLine>> Lists,
    IReadOnlyList<string> Next,
    SourcePosition Position)
{
    /// <summary>The first question that is still to be asked; null when there is none.</summary>
    public GuidedQuestion? NextQuestion(GuidedState state) =>
        Questions.FirstOrDefault(question => !state.HasAnswered(question.Id) && Applies(question.When, state));

    /// <summary>Where a question stands among those that count: third of eight.</summary>
    public (int Number, int Total) ProgressOf(GuidedQuestion question, GuidedState state)
    {
        var counted = Questions.Where(other => other.Counts && (Applies(other.When, state) || MayApply(other.When, state))).ToList();
        return question.Counts ? (counted.IndexOf(question) + 1, counted.Count) : (1, 1);
    }

    /// <summary>The lines of a list that apply.</summary>
    public IEnumerable<GuidedLine> LinesOf(string list, GuidedState state) => Lists[list].Where(line => Applies(line.When, state));

    private static bool Applies(GuidedCondition? condition, GuidedState state) =>
        condition is null || condition.HoldsFor(state.AnswerTo(condition.Question)?.Value);

    /// <summary>True when the question that decides has not been asked; a follow-up to an odd answer is not counted on.</summary>
    private bool MayApply(GuidedCondition? condition, GuidedState state) =>
        condition is not null && !state.HasAnswered(condition.Question)
        && Questions.Any(question => string.Equals(question.Id, condition.Question, StringComparison.Ordinal) && !question.IsMoney);
}
