using CareerBot.Knowledge.Understanding;

namespace CareerBot.Knowledge.Evaluation;

/// <summary>Asks labelled questions and counts what becomes of them.</summary>
public static class Evaluator
{
    /// <summary>Asks each question.</summary>
    public static EvaluationReport Evaluate(QuestionReader reader, IEnumerable<LabelledQuestion> questions) =>
        new([.. questions.Select(question =>
            new EvaluatedQuestion(question, Converse(reader, question.Turns)))]);

    /// <summary>The reading of the last turn, after the turns before it.</summary>
    private static MessageReading Converse(QuestionReader reader, IReadOnlyList<string> turns)
    {
        var context = ReadingContext.None;
        foreach (var turn in turns.SkipLast(1))
            context = context.After(reader.Read(turn, context));
        return reader.Read(turns[^1], context);
    }

    /// <summary>
    /// Asks the phrasings of each batch of a reader that has not seen that batch: how it does on people it has not met.
    /// A slice is a batch. What is not covered, and the negatives, which one writer each wrote, are asked in five parts.
    /// </summary>
    public static EvaluationReport LeaveOutBatches(KnowledgeBase knowledge) =>
        new([.. Folds(knowledge).AsParallel().AsOrdered().SelectMany(fold => Evaluate(
            new QuestionReader(knowledge, [.. knowledge.Phrasings.Except(fold)]), fold.Select(Label)).Questions)]);

    private static IEnumerable<IReadOnlyList<Phrasing>> Folds(KnowledgeBase knowledge) =>
        knowledge.Phrasings
            .Where(phrasing => !string.Equals(phrasing.Batch, KnowledgeBase.TitleBatch, StringComparison.Ordinal))
            .GroupBy(phrasing => phrasing.Batch, StringComparer.Ordinal)
            .SelectMany(batch => batch.Key is KnowledgeBase.NotCoveredBatch or KnowledgeBase.NegativeBatch
                ? batch.Index().GroupBy(item => item.Index % 5, item => item.Item)
                : [batch.GroupBy(_ => 0).Single()])
            .Select(fold => fold.ToList());

    private static LabelledQuestion Label(Phrasing phrasing) =>
        new(phrasing.Batch, [phrasing.IsNotCovered ? [LabelledQuestion.None, phrasing.Topic] : [phrasing.Topic]], [phrasing.Text], phrasing.Position);
}
