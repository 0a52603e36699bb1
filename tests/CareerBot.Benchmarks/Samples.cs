using System.Diagnostics;

namespace CareerBot.Benchmarks;

/// <summary>Times and allocations of one kind of work, done several times.</summary>
internal sealed class Samples
{
    private readonly List<double> elapsed = [];
    private readonly List<double> processor = [];
    private long bytes;

    /// <summary>Median of the time on the clock, in milliseconds.</summary>
    public double Elapsed => Median(elapsed);

    /// <summary>Median of the time on a processor, all threads together, in milliseconds.</summary>
    public double Processor => Median(processor);

    /// <summary>Mean of the bytes that the thread allocated.</summary>
    public double BytesEach => (double)bytes / elapsed.Count;

    /// <summary>Does the work once.</summary>
    public T Measure<T>(Func<T> work)
    {
        var bytesBefore = GC.GetAllocatedBytesForCurrentThread();
        var processorBefore = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var result = work();
        elapsed.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        processor.Add((Environment.CpuUsage.TotalTime - processorBefore).TotalMilliseconds);
        bytes += GC.GetAllocatedBytesForCurrentThread() - bytesBefore;
        return result;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
