using BenchmarkDotNet.Attributes;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Understanding;

namespace CareerBot.Benchmarks;

/// <summary>From the files to a bot that answers.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private readonly KnowledgeBase knowledge = ShippedKnowledge.Load();

    /// <summary>Reads and checks the files.</summary>
    [Benchmark]
    public KnowledgeBase Load() => ShippedKnowledge.Load();

    /// <summary>Analyses the phrasings, indexes them and trains the classifier.</summary>
    [Benchmark]
    public QuestionReader Learn() => new(knowledge);
}
