using BenchmarkDotNet.Attributes;
using CareerBot.Knowledge.Understanding;

namespace CareerBot.Benchmarks;

/// <summary>One question on the shipped knowledge, ours and FuzzySharp's own search over the same phrasings.</summary>
[MemoryDiagnoser]
public class QuestionBenchmarks
{
    private readonly IReadOnlyList<string> questions = ShippedKnowledge.Questions();
    private QuestionReader reader = null!;
    private string[] phrasings = [];

    /// <summary>Loads the knowledge.</summary>
    [GlobalSetup]
    public void Load()
    {
        var knowledge = ShippedKnowledge.Load();
        reader = new QuestionReader(knowledge);
        phrasings = [.. knowledge.Phrasings.Select(phrasing => phrasing.Text)];
    }

    /// <summary>FuzzySharp with its defaults: processor, scorer, every phrasing compared.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = ShippedKnowledge.QuestionCount)]
    public int ExtractOne()
    {
        var sum = 0;
        foreach (var question in questions)
            sum += FuzzySharp.Process.ExtractOne(question, phrasings).Score;
        return sum;
    }

    /// <summary>Ours: spelling, sentences and clauses, matching, decision.</summary>
    [Benchmark(OperationsPerInvoke = ShippedKnowledge.QuestionCount)]
    public int Read()
    {
        var sum = 0;
        foreach (var question in questions)
            sum += reader.Read(question, ReadingContext.None).Questions.Count;
        return sum;
    }
}
