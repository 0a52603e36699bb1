using BenchmarkDotNet.Running;
using CareerBot.Benchmarks;

if (args is ["quick"])
    new QuickRun(Console.Out).Run();
else
    BenchmarkSwitcher.FromAssembly(typeof(QuestionBenchmarks).Assembly).Run(args);
