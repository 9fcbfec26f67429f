using Form3Parser.Pdf;
using Form3Parser.Pdf.Files;

namespace Form3Parser.Benchmarks;

/// <summary>A filing's file, and what it is called in the table of results.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Printer">What printed it.</param>
/// <param name="Pages">How many pages it has.</param>
public sealed record Filing(string Path, string Printer, int Pages)
{
    /// <summary>Counts the pages of a file.</summary>
    public static Filing Of(string path, string printer) =>
        new(path, printer, PageTree.Read(PdfFile.Open(File.ReadAllBytes(path), new PdfOptions(), CancellationToken.None)).Count);

    /// <inheritdoc/>
    public override string ToString() => $"{Printer} {Pages}";
}
