namespace Form3Parser.Benchmarks;

/// <summary>
/// A short and a long filing of each printer: one page, and four or the nearest to it below. The repository has Chromium's
/// alone; those of the others are taken from the corpus, the folder FORM3_CORPUS, or shared/corpus beside the repository; or else
/// from the folder FORM3_PRINTS, for prints of one's own.
/// </summary>
internal static class PrintedFilings
{
    private const int Long = 4;

    // As the corpus calls them: number.layout.printer.pdf.
    private static readonly string[] Printers = ["chrome", "chromebare", "gs", "office", "weasy", "wk"];

    public static IEnumerable<Filing> All()
    {
        var samples = Directory.EnumerateDirectories(Path.Combine(Filings.Root, "samples"))
            .Select(folder => Path.Combine(folder, "filing.pdf")).Where(File.Exists);
        var filings = Spread([.. samples.Order(StringComparer.Ordinal).Select(f => Filing.Of(f, "sample"))]);
        return Corpus() is not { } corpus
            ? filings
            : filings.Concat(Printers.SelectMany(printer => Spread(
                [.. Directory.EnumerateFiles(corpus, $"*.{printer}.pdf").Order(StringComparer.Ordinal).Select(f => Filing.Of(f, printer))])));
    }

    private static IEnumerable<Filing> Spread(IReadOnlyList<Filing> filings)
    {
        var ordered = filings.Where(f => f.Pages <= Long).OrderBy(f => f.Pages).ToList();
        if (ordered.Count == 0)
            yield break;
        yield return ordered[0];
        if (ordered.First(f => f.Pages == ordered[^1].Pages) is var longest && longest != ordered[0])
            yield return longest;
    }

    private static string? Corpus()
    {
        if (Environment.GetEnvironmentVariable("FORM3_PRINTS") is { Length: > 0 } prints)
            return prints;
        if (Environment.GetEnvironmentVariable("FORM3_CORPUS") is { Length: > 0 } named)
            return Path.Combine(named, "pdf");
        for (var beside = new DirectoryInfo(Filings.Root).Parent; beside is not null; beside = beside.Parent)
            if (Path.Combine(beside.FullName, "shared", "corpus", "pdf") is var folder && Directory.Exists(folder))
                return folder;
        return null;
    }
}
