using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Text;

namespace Form3Parser.Recognition;

/// <summary>Tells whether pages show a Form 3, and what they show otherwise.</summary>
internal static class FormKind
{
    /// <summary>Why the pages are not a Form 3; null when they are one.</summary>
    public static InputError? Refuse(PagedDocument document)
    {
        var pages = document.Pages;
        if (pages.All(p => p.Words.Count == 0))
            return new InputError(InputErrorCode.NoText, NoText(pages));
        var tokens = pages.SelectMany(p => p.Words.Where(w => w.Angle == 0).Select(w => new Token(w, p.Number, 0) { IsScanned = ScannedPage.Is(p) })).ToList();
        bool Has(params ReadOnlySpan<string> keys) => PhraseFinder.FindAll(tokens, keys).Count > 0;
        if (Has(Landmarks.Form5Title))
            return new InputError(InputErrorCode.NotForm3, "a Form 5, not a Form 3");
        if (Has(Landmarks.Form4Title))
            return new InputError(InputErrorCode.NotForm3, "a Form 4, not a Form 3");
        if (Has(Landmarks.Form3Title) || (Has(Landmarks.EventDate) && Has(Landmarks.IssuerName)))
            return null;
        return document.Oddities.Count > 0
            ? new InputError(InputErrorCode.Damaged, $"what can be read of it shows no Form 3: {document.Oddities[0]}")
            : new InputError(InputErrorCode.NotForm3, "not a Form 3: its headings are not there");
    }

    /// <summary>A form without an owner, an issuer, a date or a signature says nothing, whatever stands in its tables.</summary>
    public static bool IsBlank(Form3Filing filing) =>
        filing.PeriodOfReport is null && filing.Issuer.Name is null && filing.Signatures.Count == 0
        && filing.ReportingOwners.All(o => o.Name is null);

    private static string NoText(IReadOnlyList<Page> pages)
    {
        var count = pages.Count == 1 ? "1 page" : $"{pages.Count} pages";
        return pages.Any(p => p.Images.Count > 0) ? $"{count} of images without text: a scan without a text layer" : $"{count} without text";
    }
}
