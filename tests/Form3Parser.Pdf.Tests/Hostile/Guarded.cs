using System.Diagnostics;
using Form3Parser.Text;

namespace Form3Parser.Pdf.Tests.Hostile;

/// <summary>
/// Reads a file as a careful program would: on a thread of its own, with an end set to it. A file that outlives the guard, takes
/// too much memory or raises anything but the one error fails the test.
/// </summary>
internal static class Guarded
{
    /// <summary>How many bytes reading one hostile file may allocate; what is alive at any time is less.</summary>
    public const long MaxAllocated = 200L << 20;

    /// <summary>Not a measure of speed: what takes so long is a hang, on any machine and whatever else it does.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60), Dead = TimeSpan.FromSeconds(90);

    public static Outcome Read(byte[] file, PdfOptions? options = null)
    {
        Outcome? outcome = null;
        Exception? other = null;
        using var guard = new CancellationTokenSource(Hang);
        var thread = new Thread(() =>
        {
            try
            {
                outcome = ReadHere(file, options ?? new PdfOptions(), guard.Token);
            }
            catch (Exception e)
            {
                other = e;
            }
        });
        thread.Start();
        thread.Join(Dead).Should().BeTrue("cancelling must end the reading");
        other.Should().BeNull();
        Report(file, outcome!);
        outcome!.Allocated.Should().BeLessThan(MaxAllocated);
        return outcome;
    }

    public static Outcome Read(string file, PdfOptions? options = null) => Read(Files.PdfBuilder.Bytes(file), options);

    private static Outcome ReadHere(byte[] file, PdfOptions options, CancellationToken guard)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = ThreadClock.Now;
        try
        {
            var document = new PdfPageReader(options).Read(file, guard);
            return new Outcome(document, null, GC.GetAllocatedBytesForCurrentThread() - before, ThreadClock.Now - start);
        }
        catch (UnreadableDocumentException error)
        {
            error.InnerException.Should().BeNull("an error that was not foreseen is a mistake of the reader");
            return new Outcome(null, error, GC.GetAllocatedBytesForCurrentThread() - before, ThreadClock.Now - start);
        }
    }

    // With FORM3_HOSTILE_REPORT naming a file, what each file took of the processor is written there.
    private static void Report(byte[] file, Outcome outcome)
    {
        if (Environment.GetEnvironmentVariable("FORM3_HOSTILE_REPORT") is not { Length: > 0 } path)
            return;
        var line = FormattableString.Invariant(
            $"{outcome.Taken.TotalMilliseconds,8:F0} ms {outcome.Allocated / 1e6,8:F1} MB {file.Length,10:N0} B  {outcome.Error?.Message ?? $"{outcome.Pages} pages"}  ({Caller()})\n");
        lock (typeof(Guarded))
            File.AppendAllText(path, line);
    }

    private static string Caller() =>
        new StackTrace().GetFrames().Select(f => f.GetMethod()?.Name).FirstOrDefault(n => n?.Contains('_') == true && !n.Contains('<')) ?? "";
}
