using System.Collections.Concurrent;
using System.Globalization;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Fuzz;

/// <summary>
/// Reads spoilt files by the thousand and collects what must not be. FORM3_FUZZ_COUNT makes a run longer, FORM3_FUZZ_SEED another
/// one; a file that fails is named by both its source and its number, and kept in the folder FORM3_FUZZ_KEEP if that is set.
/// </summary>
internal static class Fuzzer
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(2);
    private static readonly Lock Again = new();

    /// <summary>What was wrong, one sentence for each file; empty when all is well.</summary>
    public static IReadOnlyCollection<string> Run(IReadOnlyList<byte[]> seeds, int count)
    {
        var first = Setting("FORM3_FUZZ_SEED", 1);
        var times = Setting("FORM3_FUZZ_COUNT", count);
        var failures = new ConcurrentQueue<string>();
        Parallel.For(0, times, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            var source = i % seeds.Count;
            var file = new Mutation(first + i).Of(seeds[source]);
            if (Fault(file) is not { } fault)
                return;
            failures.Enqueue(FormattableString.Invariant($"seed {first + i} of file {source}: {fault}"));
            if (Environment.GetEnvironmentVariable("FORM3_FUZZ_KEEP") is { Length: > 0 } folder)
                File.WriteAllBytes(Path.Combine(folder, FormattableString.Invariant($"{first + i}-{source}.pdf")), file);
        });
        return failures;
    }

    /// <summary>What is wrong with how a file was read; null when it gave pages or the one error.</summary>
    private static string? Fault(byte[] file, bool isAlone = false)
    {
        using var watchdog = new CancellationTokenSource(Hang);
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
        catch (OperationCanceledException) when (isAlone)
        {
            return "it did not end within 2 seconds";
        }
        catch (OperationCanceledException)
        {
            // On a machine with much else to do a file may only have waited; what hangs does so again.
            lock (Again)
                return Fault(file, isAlone: true);
        }
        catch (Exception other)
        {
            return other.ToString();
        }
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;
}
