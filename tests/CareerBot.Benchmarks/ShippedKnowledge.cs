using System.Runtime.CompilerServices;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Evaluation;
using CareerBot.Knowledge.Loading;

namespace CareerBot.Benchmarks;

/// <summary>The repository's own knowledge and questions.</summary>
internal static class ShippedKnowledge
{
    /// <summary>How many questions are asked.</summary>
    public const int QuestionCount = 30;

    /// <summary>The <c>knowledge</c> folder.</summary>
    public static string Folder { get; } = Find();

    /// <summary>Reads and checks the knowledge.</summary>
    public static KnowledgeBase Load() => KnowledgeLoader.Load(Folder);

    /// <summary>
    /// Questions of a single turn, evenly spaced over <c>questions.tsv</c>, whose lines are ordered by slice: each way of
    /// writing has its share.
    /// </summary>
    public static IReadOnlyList<string> Questions()
    {
        var all = LabelledQuestion.Load(Path.Combine(Folder, "questions.tsv")).Where(question => question.Turns.Count == 1).ToList();
        return [.. Enumerable.Range(0, QuestionCount).Select(i => all[i * all.Count / QuestionCount].Turns[0])];
    }

    private static string Find([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "knowledge"));
}
