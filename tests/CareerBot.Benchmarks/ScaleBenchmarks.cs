using BenchmarkDotNet.Attributes;
using CareerBot.Knowledge.Matching;

namespace CareerBot.Benchmarks;

/// <summary>One question against knowledge many times larger than the shipped one.</summary>
[MemoryDiagnoser]
public class ScaleBenchmarks
{
    private AnalyzedText[] questions = [];
    private TopicMatcher matcher = null!;

    /// <summary>Number of phrasings.</summary>
    [Params(10_000, 100_000)]
    public int Phrasings { get; set; }

    /// <summary>Generates the phrasings and learns them.</summary>
    [GlobalSetup]
    public void Load()
    {
        var knowledge = ShippedKnowledge.Load();
        matcher = new TopicMatcher(GeneratedPhrasings.Make(knowledge, Phrasings), knowledge.GroupOf, knowledge.Calibration);
        questions = [.. ShippedKnowledge.Questions().Select(knowledge.Analyzer.Analyze)];
    }

    /// <summary>The ranking of topics.</summary>
    [Benchmark(OperationsPerInvoke = ShippedKnowledge.QuestionCount)]
    public int Rank()
    {
        var sum = 0;
        foreach (var question in questions)
            sum += matcher.Rank(question).Topics.Count;
        return sum;
    }
}
