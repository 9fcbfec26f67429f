using Form3Parser.Diagnostics;
using Form3Parser.Recognition.Checks;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Sections;
using Form3Parser.Text;

namespace Form3Parser.Recognition;

/// <summary>Recognises a Form 3 in the pages of a document.</summary>
public static class Form3Recogniser
{
    /// <summary>Reads the filing that a document's pages show.</summary>
    /// <param name="document">The pages, as any source delivers them.</param>
    /// <returns>The filing, or why the pages are not one. Content never throws.</returns>
    public static RecognitionResult Recognise(PagedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var isScanned = document.Pages.Any(ScannedPage.Is);
        if (isScanned)
            document = document with { Pages = [.. document.Pages.Select(p => ScannedPage.Is(p) ? ScannedPage.SetRight(p) : p)] };
        if (FormKind.Refuse(document) is { } error)
            return new RecognitionResult(null, [], error);
        var sheet = Sheet.Of(document.Pages);
        var bag = new DiagnosticBag();
        foreach (var oddity in document.Oddities)
            bag.Warn(DiagnosticCode.DamagedFile, oddity);
        if (isScanned)
            bag.Warn(DiagnosticCode.ScannedText, "The page is a picture; its words were taken off it by another program and may have wrong letters.");
        var spans = SectionSplitter.Split(sheet, bag);
        var filing = FilingReader.Read(sheet, spans, bag);
        if (FormKind.IsBlank(filing))
            return new RecognitionResult(null, [], new InputError(InputErrorCode.BlankForm, "a Form 3 that nobody has filled in"));
        FilingChecks.Run(filing, bag);
        CutOffText.Report(sheet, document.Pages, bag);
        RoughText.Report(filing, spans, bag);
        LeftOverWords.Report(sheet, bag);
        return new RecognitionResult(filing, bag.Found, null);
    }
}
