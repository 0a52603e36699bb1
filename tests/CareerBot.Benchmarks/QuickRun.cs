using System.Globalization;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Matching;
using CareerBot.Knowledge.Understanding;

namespace CareerBot.Benchmarks;

/// <summary>
/// The figures of all benchmarks within about a minute, less precise than BenchmarkDotNet's. What is compared is measured
/// in turns, and by processor time: on a busy machine long work is interrupted and short work is not.
/// </summary>
/// <param name="output">Receives the lines <c>name: value unit</c>.</param>
internal sealed class QuickRun(TextWriter output)
{
    private const int WarmUpRounds = 30;
    private const int BaselineWarmUps = 2;
    private const int ReadsPerBaseline = 5;
    private const int RankRounds = 10;
    private const int WarmLoads = 3;
    private const int QuantityRounds = 500;

    private readonly IReadOnlyList<string> questions = ShippedKnowledge.Questions();

    /// <summary>Measures and prints.</summary>
    public void Run()
    {
        var (knowledge, reader) = MeasureLoading();
        MeasureQuestions(knowledge, reader);
        MeasureQuantities();
        MeasureScale(knowledge, 10_000);
        MeasureScale(knowledge, 100_000);
    }

    private (KnowledgeBase Knowledge, QuestionReader Reader) MeasureLoading()
    {
        var (loads, learns) = (new Samples(), new Samples());
        var loaded = MeasureLoad(loads, learns);
        PrintLoading("first", loads, learns);
        (loads, learns) = (new Samples(), new Samples());
        for (var i = 0; i < WarmLoads; i++)
            loaded = MeasureLoad(loads, learns);
        PrintLoading("again", loads, learns);
        return loaded;
    }

    private static (KnowledgeBase Knowledge, QuestionReader Reader) MeasureLoad(Samples loads, Samples learns)
    {
        var knowledge = loads.Measure(ShippedKnowledge.Load);
        return (knowledge, learns.Measure(() => new QuestionReader(knowledge)));
    }

    private void PrintLoading(string time, Samples loads, Samples learns)
    {
        Print($"load, {time}", loads.Elapsed + learns.Elapsed, "ms");
        Print($"load, {time}, processor time", loads.Processor + learns.Processor, "ms");
        Print($"load, {time}, processor time to read and check", loads.Processor, "ms");
        Print($"load, {time}, processor time to learn", learns.Processor, "ms");
    }

    private void MeasureQuestions(KnowledgeBase knowledge, QuestionReader reader)
    {
        string[] phrasings = [.. knowledge.Phrasings.Select(phrasing => phrasing.Text)];
        for (var i = 0; i < WarmUpRounds * questions.Count; i++)
            reader.Read(questions[i % questions.Count], ReadingContext.None);
        for (var i = 0; i < BaselineWarmUps; i++)
            FuzzySharp.Process.ExtractOne(questions[i], phrasings);

        var (ours, baseline) = (new Samples(), new Samples());
        foreach (var question in questions)
        {
            for (var i = 0; i < ReadsPerBaseline; i++)
                ours.Measure(() => reader.Read(question, ReadingContext.None));
            baseline.Measure(() => FuzzySharp.Process.ExtractOne(question, phrasings));
        }

        Print("phrasings", phrasings.Length, "texts");
        Print("question, ours, median", ours.Elapsed * 1000, "µs");
        Print("question, ours, median processor time", ours.Processor * 1000, "µs");
        Print("question, ours, allocated", ours.BytesEach, "bytes");
        Print("question, FuzzySharp, median", baseline.Elapsed * 1000, "µs");
        Print("question, FuzzySharp, median processor time", baseline.Processor * 1000, "µs");
        Print("question, FuzzySharp, allocated", baseline.BytesEach, "bytes");
        Print("question, FuzzySharp over ours", baseline.Processor / ours.Processor, "times");
    }

    private void MeasureQuantities()
    {
        var benchmark = new QuantityBenchmarks();
        var reads = new Samples();
        for (var i = 0; i < QuantityRounds; i++)
            benchmark.Read();
        for (var i = 0; i < QuantityRounds; i++)
            reads.Measure(benchmark.Read);
        Print("quantities, median processor time", 1000 * reads.Processor / QuantityBenchmarks.LineCount, "µs a line");
        Print("quantities, on one core", 1000 * QuantityBenchmarks.LineCount / reads.Elapsed, "lines a second");
        Print("quantities, allocated", reads.BytesEach / QuantityBenchmarks.LineCount, "bytes a line");
    }

    private void MeasureScale(KnowledgeBase knowledge, int count)
    {
        var examples = GeneratedPhrasings.Make(knowledge, count).ToList();
        var learns = new Samples();
        var matcher = learns.Measure(() => new TopicMatcher(examples, knowledge.GroupOf, knowledge.Calibration));
        AnalyzedText[] texts = [.. questions.Select(knowledge.Analyzer.Analyze)];
        foreach (var text in texts)
            matcher.Rank(text);
        var ranks = new Samples();
        for (var i = 0; i < RankRounds * texts.Length; i++)
            ranks.Measure(() => matcher.Rank(texts[i % texts.Length]));

        var name = string.Create(CultureInfo.InvariantCulture, $"{count:N0} phrasings");
        Print($"{name}, learn", learns.Elapsed, "ms");
        Print($"{name}, rank, median", ranks.Elapsed * 1000, "µs");
        Print($"{name}, rank, median processor time", ranks.Processor * 1000, "µs");
        Print($"{name}, rank, allocated", ranks.BytesEach, "bytes");
    }

    private void Print(string name, double value, string unit)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value:0.#} {unit}"));
        output.Flush();
    }
}
