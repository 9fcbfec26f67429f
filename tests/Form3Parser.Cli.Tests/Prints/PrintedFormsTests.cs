using System.Globalization;
using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Pdf;
using Form3Parser.Recognition;
using Form3Parser.Tests.Generator;
using Form3Parser.Text;
using Xunit.Abstractions;

namespace Form3Parser.Cli.Tests.Prints;

/// <summary>
/// Forms of made-up filings in layouts drawn by chance, printed by real programs and read back. Many forms are printed at once,
/// each on pages of its own; <c>FORM3_PRINTS_COUNT</c> and <c>FORM3_PRINTS_START</c> say how many and from which seed.
/// </summary>
public sealed class PrintedFormsTests(ITestOutputHelper output)
{
    private const int UsualCount = 20;

    /// <summary>The share of forms that are read back exactly. It only rises.</summary>
    private const double ExactFloor = 0.9;

    [Theory]
    [InlineData("chromium")]
    [InlineData("weasyprint")]
    public void What_is_printed_is_read_back(string program)
    {
        var forms = Enumerable.Range(Number("FORM3_PRINTS_START") ?? 1, Number("FORM3_PRINTS_COUNT") ?? UsualCount).Select(Form).ToList();
        if (PrintPrograms.Print(program, Html(forms)) is not { } pdf)
        {
            output.WriteLine($"{program} is not installed: nothing was printed with it.");
            return;
        }
        if (Environment.GetEnvironmentVariable("FORM3_PRINTS_FOLDER") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, $"{program}.pdf"), pdf);
        var documents = Documents(new PdfPageReader(new PdfOptions()).Read(pdf, default));
        documents.Should().HaveCount(forms.Count);
        var results = forms.Zip(documents, (form, document) => Compare(form, Form3Recogniser.Recognise(document))).ToList();
        foreach (var (seed, differences, warnings) in results.Where(r => r.Differences.Count > 0 || r.Warnings.Count > 0))
            output.WriteLine($"seed {seed}: {(differences.Count > 0 && warnings.Count == 0 ? "SILENT " : "")}\n  {string.Join("\n  ", differences.Take(8))}\n  ! {string.Join("\n  ! ", warnings.Take(5))}");
        output.WriteLine($"{results.Count(r => r.Differences.Count == 0)} of {results.Count} exact, {results.Count(r => r.Differences.Count > 0 && r.Warnings.Count == 0)} silent");
        results.Where(r => r.Differences.Count > 0 && r.Warnings.Count == 0).Select(r => r.Seed).Should().BeEmpty("nothing is read wrong without a word");
        ((double)results.Count(r => r.Differences.Count == 0) / results.Count).Should().BeGreaterThanOrEqualTo(ExactFloor);
    }

    private static (int Seed, Form3Filing Filing, PrintStyle Style) Form(int seed)
    {
        var dice = new Dice((ulong)seed);
        var filing = FilingGenerator.Generate(dice.Fork());
        var is2026 = filing.Issuer.ForeignTradingSymbol is not null || filing.ReportingOwners.Any(o => o.Address.Country is not null);
        return (seed, filing, PrintStyle.Draw(dice.Fork(), is2026));
    }

    private static string Html(List<(int Seed, Form3Filing Filing, PrintStyle Style)> forms) =>
        $"<!DOCTYPE html><html><head><meta charset=utf-8><title>SEC FORM 3</title><style>\n{string.Concat(forms.Select(f => f.Style.SheetFor($"f{f.Seed}")))}</style></head><body>"
        + string.Concat(forms.Select(f => $"<div id=f{f.Seed}>{PrintedForm3.Draw(f.Filing, f.Style)}</div>\n")) + "</body></html>";

    // Each form begins on the page that has its title.
    private static List<PagedDocument> Documents(PagedDocument all)
    {
        var documents = new List<List<Page>>();
        foreach (var page in all.Pages)
        {
            if (string.Join(' ', page.Words.Select(w => w.Text)).Contains(PrintedForm3.Title, StringComparison.Ordinal))
                documents.Add([]);
            documents[^1].Add(page with { Number = documents[^1].Count + 1 });
        }
        return documents.ConvertAll(pages => new PagedDocument(pages, []));
    }

    private static (int Seed, List<Difference> Differences, List<string> Warnings) Compare(
        (int Seed, Form3Filing Filing, PrintStyle Style) form, RecognitionResult result) =>
        (form.Seed,
        result.Filing is null ? [new Difference("record", "a filing", result.Error?.Message)] : FilingComparison.Compare(PrintedForm3.Shown(form.Filing, form.Style), result.Filing),
        result.Filing is null ? ["refused"] : [.. result.Diagnostics.Where(d => d.Severity != Severity.Info).Select(d => $"{d.Field}: {d.Message}")]);

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
