using System.Diagnostics;
using System.Globalization;

namespace Form3Parser.Benchmarks;

/// <summary>
/// The least time that one call of each step took. On a machine with much else to do averages say what else it did; the least
/// of many calls is the one that nothing disturbed.
/// </summary>
internal static class LeastTimes
{
    /// <summary>Rounds of calls to warm up, with time between them for the compiler, and how long each step is called then.</summary>
    private const int Rounds = 12, CallsToARound = 40;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100), Measured = TimeSpan.FromSeconds(1);

    public static void Print()
    {
        Console.WriteLine("| Filing and pages | Inflate | of it read | Open | Decode | Letters | Words | Lines | Whole | to all | to what is read | Allocated |");
        Console.WriteLine("|------------------|--------:|-----------:|-----:|-------:|--------:|------:|------:|------:|-------:|----------------:|----------:|");
        foreach (var filing in ReadingBenchmarks.Printed)
        {
            var steps = new ReadingBenchmarks { Filing = filing };
            steps.Prepare();
            Action[] actions =
                [() => steps.Inflate(), () => steps.InflateRead(), () => steps.Open(), () => steps.Decode(), () => steps.Letters(), () => steps.Words(), steps.Lines, () => steps.Whole()];
            var times = Array.ConvertAll(actions, Least);
            var before = GC.GetAllocatedBytesForCurrentThread();
            steps.Whole();
            var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024;
            var cells = string.Join(" | ", times.Select(t => t.TotalMilliseconds.ToString("F3", CultureInfo.InvariantCulture)));
            Console.WriteLine(FormattableString.Invariant($"| {filing} | {cells} | {times[^1] / times[0]:F1} | {times[^1] / times[1]:F1} | {allocated} KB |"));
        }
    }

    private static TimeSpan Least(Action step)
    {
        for (var round = 0; round < Rounds; round++)
        {
            for (var call = 0; call < CallsToARound; call++)
                step();
            Thread.Sleep(Pause);
        }
        var least = TimeSpan.MaxValue;
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Measured;)
        {
            var call = Stopwatch.GetTimestamp();
            step();
            var taken = Stopwatch.GetElapsedTime(call);
            least = taken < least ? taken : least;
        }
        return least;
    }
}
