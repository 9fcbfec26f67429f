using Form3Parser.Diagnostics;
using Form3Parser.Model;

namespace Form3Parser.Recognition.Checks;

/// <summary>
/// F3-022: texts are no longer than EDGAR keeps them. One that fills its field to the last character was probably cut; one that
/// is longer cannot be a single field of the filing.
/// </summary>
/// <diagnostic code="F3-022">
/// <title>A text is as long as EDGAR keeps it, or longer</title>
/// <meaning>
/// A text fills its field to the last character (info), or is longer than the field
/// (warning). EDGAR keeps 30 characters of an officer's title, 60 of a security's, 100 of
/// a nature of ownership, 1000 of a note.
/// </meaning>
/// <reason>
/// What fills the field was probably cut by EDGAR, in the middle of a word perhaps. What
/// is longer cannot be one field: two cells, lines or notes were joined.
/// </reason>
/// <remedy>
/// An info asks for nothing: the rest is not in the filing, unless a note has it. For a
/// warning, compare the text with the page.
/// </remedy>
/// </diagnostic>
internal static class TextLengthCheck
{
    // The most characters that EDGAR keeps (EDGAR Ownership XML Technical Specification, section 3.5).
    private const int Name = 150;
    private const int Street = 40;
    private const int City = 30;
    private const int Zip = 10;
    private const int Relationship = 30;
    private const int Title = 60;
    private const int Nature = 100;
    private const int Note = 1000;
    private const int Remarks = 2000;
    private const int Signature = 255;

    public static void Run(Form3Filing filing, DiagnosticBag bag)
    {
        Check(filing.Issuer.Name, Name, "issuer.name", bag);
        for (var i = 0; i < filing.ReportingOwners.Count; i++)
            Owner(filing.ReportingOwners[i], $"reportingOwners[{i}]", bag);
        foreach (var row in HoldingRow.Of(filing))
        {
            Check(row.Title, Title, $"{row.Path}.securityTitle", bag);
            Check(row.Nature, Nature, $"{row.Path}.natureOfOwnership", bag);
        }

        foreach (var (path, row) in HoldingRow.Derivative(filing))
            Check(row.UnderlyingSecurityTitle, Title, $"{path}.underlyingSecurityTitle", bag);
        for (var i = 0; i < filing.Footnotes.Count; i++)
            Check(filing.Footnotes[i].Text, Note, $"footnotes[{i}].text", bag);
        Check(filing.Remarks, Remarks, "remarks", bag);
        for (var i = 0; i < filing.Signatures.Count; i++)
            Check(filing.Signatures[i].Name, Signature, $"signatures[{i}].name", bag);
    }

    private static void Owner(ReportingOwner owner, string path, DiagnosticBag bag)
    {
        Check(owner.Name, Name, $"{path}.name", bag);
        Check(owner.Address.Street1, Street, $"{path}.address.street1", bag);
        Check(owner.Address.Street2, Street, $"{path}.address.street2", bag);
        Check(owner.Address.City, City, $"{path}.address.city", bag);

        // Ten characters are the nine digits of a full ZIP code and its dash: whole, not cut.
        if (owner.Address.ZipCode is { Length: > Zip } zip)
            Check(zip, Zip, $"{path}.address.zipCode", bag);
        Check(owner.Relationship?.OfficerTitle, Relationship, $"{path}.relationship.officerTitle", bag);
        Check(owner.Relationship?.OtherText, Relationship, $"{path}.relationship.otherText", bag);
    }

    private static void Check(string? text, int most, string field, DiagnosticBag bag)
    {
        if (text is null || text.Length < most)
            return;
        if (text.Length == most)
            bag.Note(DiagnosticCode.TextLength, $"The text has {most} characters, all that EDGAR keeps: it was probably cut there.", field);
        else
            bag.Warn(DiagnosticCode.TextLength,
                $"The text has {text.Length} characters, and EDGAR keeps {most}: two cells or lines may have been joined.", field);
    }
}
