using System.Collections.Concurrent;
using System.Globalization;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Fuzz;

/// <summary>
/// Reads spoilt files by the thousand and collects what must not be. FORM3_FUZZ_COUNT makes a run longer, FORM3_FUZZ_SEED begins
/// it at another number, so that a long run may be done in parts; a file that fails is named by both its source and its number,
/// and kept in the folder FORM3_FUZZ_KEEP if that is set.
/// </summary>
internal static class Fuzzer
{
    /// <summary>What one file may take of the processor, and how long it may wait for it before it is given up.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(2), Dead = TimeSpan.FromSeconds(60);

    /// <summary>What one file may allocate in all, which is more than it ever holds at once.</summary>
    private const long MostBytes = 300_000_000;

    /// <summary>What was wrong, one sentence for each file; empty when all is well.</summary>
    public static IReadOnlyCollection<string> Run(IReadOnlyList<byte[]> seeds, int count)
    {
        var first = Setting("FORM3_FUZZ_SEED", 1);
        var times = Setting("FORM3_FUZZ_COUNT", count);
        var failures = new ConcurrentQueue<string>();
        Parallel.For(first, first + times, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, seed =>
        {
            var source = seed % seeds.Count;
            var file = new Mutation(seed).Of(seeds[source]);
            if (Fault(file) is not { } fault)
                return;
            failures.Enqueue(FormattableString.Invariant($"seed {seed} of file {source}: {fault}"));
            if (Environment.GetEnvironmentVariable("FORM3_FUZZ_KEEP") is { Length: > 0 } folder)
                File.WriteAllBytes(Path.Combine(folder, FormattableString.Invariant($"{seed}-{source}.pdf")), file);
        });
        return failures;
    }

    // What is wrong with how a file was read; null when it gave pages or the one error in time.
    private static string? Fault(byte[] file)
    {
        var (start, before) = (ThreadClock.Now, GC.GetAllocatedBytesForCurrentThread());
        if (Read(file) is { } fault)
            return fault;
        var (taken, allocated) = (ThreadClock.Now - start, GC.GetAllocatedBytesForCurrentThread() - before);
        return taken > Hang ? FormattableString.Invariant($"it took {taken.TotalSeconds:F1} seconds")
            : allocated > MostBytes ? $"it allocated {allocated} bytes" : null;
    }

    private static string? Read(byte[] file)
    {
        using var watchdog = new CancellationTokenSource(Dead);
        try
        {
            var document = new PdfPageReader(new PdfOptions { Password = "user" }).Read(file, watchdog.Token);
            foreach (var page in document.Pages)
                PageText.Write(page, TextWriter.Null);
            return null;
        }
        catch (UnreadableDocumentException error)
        {
            return error.InnerException is { } inner ? $"{inner.GetType().Name} {inner.StackTrace?.Split('\n')[0]}" : null;
        }
        catch (OperationCanceledException)
        {
            return "it did not end within a minute";
        }
        catch (Exception other)
        {
            return other.ToString();
        }
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;
}
