using CareerBot.Knowledge.Understanding;

namespace CareerBot.Knowledge.Evaluation;

/// <summary>Asks labelled questions and counts what becomes of them.</summary>
public static class Evaluator
{
    /// <summary>Asks each question.</summary>
    public static EvaluationReport Evaluate(QuestionReader reader, IEnumerable<LabelledQuestion> questions) =>
        new([.. questions.AsParallel().AsOrdered().Select(question =>
            new EvaluatedQuestion(question, reader.ReadMessage(question.Turns[^1])))]);

    /// <summary>
    /// Asks the phrasings of each batch of a reader that has not seen that batch: how it does on people it has not met.
    /// A slice is a batch. Phrasings of what is not covered, which one writer wrote, are asked in five parts.
    /// </summary>
    public static EvaluationReport LeaveOutBatches(KnowledgeBase knowledge) =>
        new([.. Folds(knowledge).SelectMany(fold => Evaluate(
            new QuestionReader(knowledge, knowledge.Phrasings.Except(fold)), fold.Select(Label)).Questions)]);

    private static IEnumerable<IReadOnlyList<Phrasing>> Folds(KnowledgeBase knowledge) =>
        knowledge.Phrasings
            .Where(phrasing => !string.Equals(phrasing.Batch, KnowledgeBase.TitleBatch, StringComparison.Ordinal))
            .GroupBy(phrasing => phrasing.Batch, StringComparer.Ordinal)
            .SelectMany(batch => string.Equals(batch.Key, KnowledgeBase.NotCoveredBatch, StringComparison.Ordinal)
                ? batch.Index().GroupBy(item => item.Index % 5, item => item.Item)
                : [batch.GroupBy(_ => 0).Single()])
            .Select(fold => fold.ToList());

    private static LabelledQuestion Label(Phrasing phrasing)
    {
        var covered = !phrasing.Topic.StartsWith(NotCoveredSubject.Prefix, StringComparison.Ordinal);
        return new LabelledQuestion(phrasing.Batch, [[covered ? phrasing.Topic : LabelledQuestion.None]], [phrasing.Text], phrasing.Position);
    }
}
