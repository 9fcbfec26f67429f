using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Form3Parser.Output;
using Form3Parser.Recognition.Checks;
using Form3Parser.Sources;
using Form3Parser.Sources.Edgar;

namespace Form3Parser.Tests.Sources.Edgar.Fuzz;

/// <summary>FORM3_FUZZ_COUNT makes a run longer, FORM3_FUZZ_SEED another one.</summary>
public class MarkupFuzzTests
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(5);
    private static readonly Lock Again = new();

    [Fact]
    public void Spoilt_documents_give_a_filing_or_an_error() =>
        Run(new EdgarXmlSource(), OwnershipSample.Whole).Should().BeEmpty();

    [Fact]
    public void Spoilt_submissions_give_filings_or_errors() =>
        Run(new EdgarTxtSource(), SubmissionSample.Text.Replace("{document}", OwnershipSample.Whole, StringComparison.Ordinal),
            SubmissionSample.Feed.Replace("{document}", OwnershipSample.Whole, StringComparison.Ordinal)).Should().BeEmpty();

    private static ConcurrentQueue<string> Run(IFilingSource source, params string[] seeds)
    {
        var first = Setting("FORM3_FUZZ_SEED", 1);
        var failures = new ConcurrentQueue<string>();
        Parallel.For(first, first + Setting("FORM3_FUZZ_COUNT", 5_000), i =>
        {
            if (Fault(source, new MarkupMutation(i).Of(Encoding.UTF8.GetBytes(seeds[i % seeds.Length]))) is { } fault)
                failures.Enqueue(FormattableString.Invariant($"seed {i}: {fault}"));
        });
        return failures;
    }

    private static string? Fault(IFilingSource source, byte[] file, bool isAlone = false)
    {
        using var watchdog = new CancellationTokenSource(Hang);
        try
        {
            var filings = source.Read(file, watchdog.Token).Filings;
            foreach (var result in filings)
            {
                if (result.Filing is null == result.Error is null)
                    return "neither a filing nor an error";
                if (result.Filing is { } filing)
                    WriteAgain(new FilingRecord(new SourceDescription("-", "edgar-xml", "", null), filing, result.Diagnostics, null));
            }

            return filings.Count == 0 ? "nothing at all" : null;
        }
        catch (OperationCanceledException) when (isAlone)
        {
            return "it did not end";
        }
        catch (OperationCanceledException)
        {
            // On a machine with much else to do a file may only have waited; what hangs does so again.
            lock (Again)
                return Fault(source, file, isAlone: true);
        }
        catch (Exception other)
        {
            return other.ToString();
        }
    }

    private static void WriteAgain(FilingRecord record)
    {
        _ = SchemaGaps.Of(record.Filing!);
        var xml = new OwnershipXmlWriter(Stream.Null);
        xml.Write(record);
        xml.Complete();
        using var json = new JsonWriter(Stream.Null, JsonLayout.Lines);
        json.Write(record);
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;
}
