using Form3Parser.Model;
using Form3Parser.Pdf;
using Form3Parser.Recognition;
using Form3Parser.Text;

namespace Form3Parser.Cli.Tests.Scoring;

/// <summary>A document of the corpus, read and held against the truth.</summary>
/// <param name="Name">The document's file name: the accession number, the style and the printer, parted by dots.</param>
/// <param name="Group">The style and the printer.</param>
/// <param name="Fields">How many fields the printed form shows.</param>
/// <param name="Wrong">A sentence for each field that is not as it should be.</param>
internal sealed record ScoredFile(string Name, string Group, int Fields, IReadOnlyList<string> Wrong)
{
    /// <summary>Every document of the corpus that has its truth beside it.</summary>
    internal static IReadOnlyList<ScoredFile> ReadAll() =>
        [.. Directory.GetFiles(Corpus.File("pdf"), "*.pdf").Order(StringComparer.Ordinal).Where(p => File.Exists(TruthOf(p)))
            .AsParallel().AsOrdered().Select(Read)];

    private static ScoredFile Read(string path)
    {
        var parts = Path.GetFileName(path).Split('.');
        var truth = Truth.Read(TruthOf(path));
        truth.Single["accessionNumber?"] = parts[0];
        var marks = Comparison.Marks(truth, Recognise(path) is { } filing ? Finding.Of(filing) : null).ToList();
        return new ScoredFile(Path.GetFileName(path), string.Join('.', parts[1..^1]), marks.Count, [.. marks.OfType<string>()]);
    }

    // Null when there is no record, or not one of the whole file: every field of the filing is wrong then.
    private static Form3Filing? Recognise(string path)
    {
        try
        {
            return Form3Recogniser.RecogniseAll(new PdfPageReader(new PdfOptions()).Read(File.ReadAllBytes(path), CancellationToken.None))
                is [{ Pages: null } whole] ? whole.Filing : null;
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }

    private static string TruthOf(string path) => Corpus.File($"truth/{Path.GetFileName(path).Split('.')[0]}.xml");
}
